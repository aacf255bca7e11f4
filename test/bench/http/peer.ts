/** A question as one peer takes it over HTTP, and how its answer is put into the form that all peers share. */
export interface BenchQuestion {
  query: string;
  variables?: Record<string, unknown>;
  answer(data: any): unknown;
}

/** A server under measurement beside ours. */
export interface Peer {
  url: string;
  /** By name of the question, the ways in which a user of this peer could ask it. */
  questions: Record<string, Record<string, BenchQuestion>>;
  stop(): Promise<void>;
}
