import { MIMEType } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../api/errors/api-error.ts';

/**
 * Answers 415 where a body says that it is of another charset than UTF-8: all bodies are read by that, so its letters
 * would be stored as others. Register before routes.
 */
export function refuseOtherCharsets(http: FastifyInstance): void {
  http.addHook('preParsing', async ({ is404, headers }) => {
    const hasBody = Number(headers['content-length']) > 0 || headers['transfer-encoding'] !== undefined;
    const charset = charsetOf(headers['content-type']);
    if (is404 || !hasBody || charset === null || isUtf8(charset)) return;
    throw new ApiError(
      'UNSUPPORTED_CHARSET',
      `content-type: expected a body in UTF-8, with charset=utf-8 or none, found the charset ${JSON.stringify(charset.slice(0, 80))}.`,
    );
  });
}

/** The charset that a content type names; null where it names none, or is none. */
function charsetOf(contentType: string | undefined): string | null {
  try {
    return new MIMEType(contentType ?? '').params.get('charset');
  } catch {
    return null;
  }
}

/** Whether this is one of the names of UTF-8, in whatever case. */
function isUtf8(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding === 'utf-8';
  } catch {
    return false;
  }
}
