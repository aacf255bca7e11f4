import { isUtf8 } from 'node:buffer';
import { ApiError } from '../errors/api-error.ts';

/**
 * The text of a request's body.
 *
 * @throws {ApiError} BAD_USER_INPUT where its bytes are not UTF-8, and so would become other letters
 */
export function utf8Text(body: Buffer): string {
  if (isUtf8(body)) return body.toString();
  throw new ApiError('MALFORMED_REQUEST', 'body: expected text in UTF-8, found bytes that are not.');
}
