import { ApiError } from '../api/errors/api-error.ts';

/** Bounds how many exports are under way at once. */
export interface ExportSlots {
  /**
   * Takes a turn, to be given back by what it returns, once or more often.
   *
   * @throws {ApiError} RATE_LIMITED where all are taken
   */
  take(): () => void;
}

/** @param most how many turns there are */
export function exportSlots(most: number): ExportSlots {
  let taken = 0;
  return {
    take() {
      if (taken >= most)
        throw new ApiError(
          'RATE_LIMITED',
          `exports: expected at most ${most} under way at once, found as many. Ask again when one of them has ended.`,
        );
      taken += 1;
      let isTaken = true;
      return () => {
        if (isTaken) taken -= 1;
        isTaken = false;
      };
    },
  };
}
