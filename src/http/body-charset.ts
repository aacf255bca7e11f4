import { MIMEType } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../api/errors/api-error.ts';
import { utf8Text } from '../api/request/utf8-text.ts';

/**
 * Answers 415 if a body is declared to be in another charset than UTF-8, and 400 if it is not UTF-8: other letters
 * would be stored. Register before routes.
 */
export function refuseOtherCharsets(http: FastifyInstance): void {
  const parse = http.getDefaultJsonParser('error', 'error');
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    try {
      parse(request, utf8Text(body), done);
    } catch (error) {
      done(error as ApiError);
    }
  });
  http.addHook('preParsing', async ({ is404, headers }) => {
    const hasBody = Number(headers['content-length']) > 0 || headers['transfer-encoding'] !== undefined;
    const charset = charsetOf(headers['content-type']);
    if (is404 || !hasBody || charset === null || namesUtf8(charset)) return;
    throw new ApiError(
      'UNSUPPORTED_CHARSET',
      `content-type: expected a body in UTF-8, with charset=utf-8 or none, found the charset ${JSON.stringify(charset.slice(0, 80))}.`,
    );
  });
}

/** The charset of a content type; null if it has none, or is invalid. */
function charsetOf(contentType: string | undefined): string | null {
  try {
    return new MIMEType(contentType ?? '').params.get('charset');
  } catch {
    return null;
  }
}

/** Whether this is one of the names of UTF-8, in any case. */
function namesUtf8(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding === 'utf-8';
  } catch {
    return false;
  }
}
