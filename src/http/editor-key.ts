import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../api/errors/api-error.ts';

/**
 * Lets only whoever shows the editor's key pass. The server knows no more than its hash.
 *
 * @param hash sha256 of the key in hexadecimal; undefined: nobody may import here
 * @param authorization the request's Authorization header, `Bearer <key>`
 * @throws {ApiError} FORBIDDEN where no key is set, UNAUTHENTICATED where the key is missing or wrong
 */
export function requireEditor(hash: string | undefined, authorization: string | undefined): void {
  if (hash === undefined) {
    throw new ApiError(
      'READ_ONLY',
      'This server is for reading only: its setting AUTH_EDITOR_KEY_SHA256 names no key.',
    );
  }
  const [, key] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? [];
  if (key === undefined) {
    throw new ApiError(
      'KEY_MISSING',
      "Expected the editor's key in the header `Authorization: Bearer <key>`, found none.",
    );
  }
  const shown = createHash('sha256').update(key).digest();
  if (!timingSafeEqual(shown, Buffer.from(hash, 'hex'))) {
    throw new ApiError('KEY_WRONG', "Expected the editor's key, found another one.");
  }
}
