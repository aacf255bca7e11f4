import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../api/errors/api-error.ts';

/** A key by which imports are allowed: what its holder is called, and its sha256 in hexadecimal. */
export interface EditorKey {
  name: string;
  sha256: string;
}

/**
 * Lets only whoever shows an editor's key pass. The server knows no more than the keys' hashes.
 *
 * @param keys the keys that are taken; undefined: nobody may import here
 * @param authorization the request's Authorization header, `Bearer <key>`
 * @returns the name of the key that is shown
 * @throws {ApiError} FORBIDDEN where no key is set, UNAUTHENTICATED where the key is missing or wrong
 */
export function requireEditor(
  keys: readonly EditorKey[] | undefined,
  authorization: string | undefined,
): string {
  if (keys === undefined) {
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
  // All are compared, so that the time taken does not show which one is nearly right.
  const [editor] = keys.filter(({ sha256 }) => timingSafeEqual(shown, Buffer.from(sha256, 'hex')));
  if (editor === undefined) {
    throw new ApiError('KEY_WRONG', "Expected the editor's key, found another one.");
  }
  return editor.name;
}
