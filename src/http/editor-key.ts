import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../api/errors/api-error.ts';

/** A key that allows imports: its name, and its sha256 in hexadecimal. */
export interface EditorKey {
  name: string;
  sha256: string;
}

/**
 * Requires an editor's key. The server stores only the hashes of keys.
 *
 * @param keys the accepted keys; undefined: nobody may import here
 * @param authorization the request's Authorization header, `Bearer <key>`
 * @returns the name of the key in the request
 * @throws {ApiError} FORBIDDEN if no key is set, UNAUTHENTICATED if the key is missing or wrong
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
  // Compares all, so that the time does not show which one is nearly right.
  const [editor] = keys.filter(({ sha256 }) => timingSafeEqual(shown, Buffer.from(sha256, 'hex')));
  if (editor === undefined) {
    throw new ApiError('KEY_WRONG', "Expected the editor's key, found another one.");
  }
  return editor.name;
}
