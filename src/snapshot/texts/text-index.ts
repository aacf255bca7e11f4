import { foldedWords, waysOfWriting } from '../../domain/fold.ts';
import { addTo } from '../../domain/group-by.ts';
import { lowerBound } from '../../domain/lower-bound.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import {
  beginningOfForms,
  meets,
  stemOf,
  type WordMatch,
  wordMatches,
  wordsAsked,
} from '../../domain/word-forms.ts';
import { createYielder } from '../../domain/yielder.ts';
import { compact, rankOf, type TextMatch, textMatchOf } from './match-ranks.ts';
import type { SearchedText } from './searched-texts.ts';

/** A record that was found, and the text of the lowest rank by which. */
export interface Found<Thing> {
  thing: Thing;
  rank: number;
  match: TextMatch;
  by: SearchedText;
}

/** Finds records by their names and texts. It is immutable once it is made. */
export class TextIndex<Thing> {
  readonly #texts: { thing: Thing; text: SearchedText }[] = [];
  /** Texts by their words, and by all of their letters. */
  readonly #having = new Map<string, number[]>();
  readonly #being = new Map<string, number[]>();
  #words: string[] = [];

  private constructor() {}

  /**
   * Builds the index, yielding to the event loop in between: 10,000 records take half a second.
   *
   * @param textsOf the searched texts of each record
   */
  static async build<Thing>(
    things: Iterable<Thing>,
    textsOf: (thing: Thing) => readonly SearchedText[],
  ): Promise<TextIndex<Thing>> {
    const pace = createYielder();
    const made = new TextIndex<Thing>();
    for (const thing of things) {
      made.#add(thing, textsOf(thing));
      await pace();
    }
    made.#words = [...made.#having.keys()].sort(byCodePoint);
    return made;
  }

  #add(thing: Thing, texts: readonly SearchedText[]): void {
    for (const text of texts) {
      const position = this.#texts.push({ thing, text }) - 1;
      const ways = waysOfWriting(text.text);
      for (const word of new Set(ways.flatMap(foldedWords))) addTo(this.#having, word, position);
      for (const way of ways) addTo(this.#being, compact(way), position);
    }
  }

  /** All records with a text that matches the query, each once, in no order. */
  find(question: string): Found<Thing>[] {
    const found = new Map<Thing, Found<Thing>>();
    const take = (position: number, match: TextMatch) => {
      const { thing, text: by } = this.#texts[position] as { thing: Thing; text: SearchedText };
      const rank = rankOf(match, by);
      const before = found.get(thing);
      if (before === undefined || rank < before.rank) found.set(thing, { thing, rank, match, by });
    };
    for (const position of this.#being.get(compact(question)) ?? []) take(position, 'EXACT');
    const [first, ...others] = wordsAsked(question).map((word) => this.#textsWith(word));
    for (const [position, own] of first ?? []) {
      const all = [own, ...others.map((texts) => texts.get(position))];
      if (all.includes(undefined)) continue;
      const least = Math.max(...all.map((match) => wordMatches.indexOf(match as WordMatch)));
      take(position, textMatchOf[wordMatches[least] as WordMatch]);
    }
    return [...found.values()];
  }

  /** The texts with a word that matches this one, and the nearest match. */
  #textsWith(word: string): Map<number, WordMatch> {
    const sought = { word, stem: stemOf(word) };
    const found = new Map<number, WordMatch>();
    const shortest = Math.min(word.length, beginningOfForms(sought.stem).length);
    for (const match of wordMatches)
      for (const candidate of this.#beginningWith(word.slice(0, shortest)))
        if (meets(candidate, sought) === match)
          for (const position of this.#having.get(candidate) ?? [])
            if (!found.has(position)) found.set(position, match);
    return found;
  }

  *#beginningWith(letters: string): Iterable<string> {
    for (
      let at = lowerBound(0, this.#words.length, (position) => (this.#words[position] as string) >= letters);
      ;
      at += 1
    ) {
      const word = this.#words[at];
      if (word === undefined || !word.startsWith(letters)) return;
      yield word;
    }
  }
}
