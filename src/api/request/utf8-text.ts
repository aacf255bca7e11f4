import { isUtf8 } from 'node:buffer';
import { ApiError } from '../errors/api-error.ts';

/**
 * The text of a request's body.
 *
 * @throws {ApiError} BAD_USER_INPUT if it is not UTF-8: other letters would be read from it
 */
export function utf8Text(body: Buffer): string {
  if (isUtf8(body)) return body.toString();
  throw new ApiError('MALFORMED_REQUEST', 'body: expected text in UTF-8, found bytes that are not.');
}
