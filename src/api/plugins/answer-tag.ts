import { createHash } from 'node:crypto';

/** Makes the ETag of an answer from everything that it depends on: dataset version, request, and edition. */
export type AnswerTags = (version: number, request: unknown) => string;

/**
 * Tags are weak (RFC 9110, 8.8.1): an answer may be compressed, and contains the id of its own request.
 *
 * @param edition what else answers depend on: the version of the product and its schema
 */
export function answerTags(edition: string): AnswerTags {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
  const editionDigest = digest(edition);
  return (version, request) => {
    const digested = digest(JSON.stringify([editionDigest, request]));
    return `W/"${version}-${digested.slice(0, 22)}"`;
  };
}

/** Whether If-None-Match names the tag, by weak comparison (RFC 9110, 13.1.2). `*` names none. */
export function namesTag(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return (header ?? '').split(',').map(opaque).includes(opaque(tag));
}
