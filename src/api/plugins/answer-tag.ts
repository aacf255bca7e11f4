import { createHash } from 'node:crypto';

/** Makes the ETag of an answer of all that it depends on: dataset version, what was asked, and edition. */
export type AnswerTags = (version: number, asked: unknown) => string;

/**
 * Tags are weak (RFC 9110, 8.8.1): an answer may be compressed, and may hold the id of its own request.
 *
 * @param edition what else answers depend on: the version of the product and its schema
 */
export function answerTags(edition: string): AnswerTags {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
  const editionDigest = digest(edition);
  return (version, asked) => {
    const digested = digest(JSON.stringify([editionDigest, asked]));
    return `W/"${version}-${digested.slice(0, 22)}"`;
  };
}

/** Whether If-None-Match names the tag, by weak comparison (RFC 9110, 13.1.2). `*` names none: it has no answer that could be kept. */
export function namesTag(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return (header ?? '').split(',').map(opaque).includes(opaque(tag));
}
