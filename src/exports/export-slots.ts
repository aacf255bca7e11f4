import { ApiError } from '../api/errors/api-error.ts';

/** Bounds how many exports run at once. */
export interface ExportSlots {
  /**
   * Takes a slot. What it returns gives the slot back; calling that again does nothing.
   *
   * @throws {ApiError} RATE_LIMITED where all are taken
   */
  take(): () => void;
}

/** @param max how many slots there are */
export function exportSlots(max: number): ExportSlots {
  let taken = 0;
  return {
    take() {
      if (taken >= max)
        throw new ApiError(
          'EXPORT_SLOTS_TAKEN',
          `All ${max} export slots are in use. Try again when one of the exports has finished.`,
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
