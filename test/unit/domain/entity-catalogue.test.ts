import { describe, expect, it } from 'vitest';
import { entityRows, entityTypeOf, isEntityType } from '../../../src/domain/entity-catalogue.ts';
import { idPrefixes, labelsOfKind, sharedLabels, wordForLabel } from '../../../src/domain/graph-labels.ts';

describe('the catalogue of entities', () => {
  it('gives a node the labels of its type and kind, for a claim those of claims first', () => {
    expect(labelsOfKind.State).toEqual(['Actor', 'State']);
    expect(labelsOfKind.Recommendation).toEqual(['Claim', 'Act', 'Recommendation']);
    expect(labelsOfKind.Theme).toEqual(['Theme']);
    expect(labelsOfKind.Figure).toEqual(['Claim', 'Figure']);
    expect(sharedLabels).toEqual(['Entity', 'Claim', 'Actor', 'Act']);
  });

  it('begins ids of records with a hyphen after the prefix, those of claims with a slash', () => {
    expect(idPrefixes.Stakeholder).toBe('org-');
    expect(idPrefixes.TreatyAction).toBe('treaty-action/');
    expect([idPrefixes.Meeting, idPrefixes.Recommendation]).toEqual(['', '']);
  });

  it('has a word for every label', () => {
    expect(wordForLabel).toMatchObject({
      Entity: 'record',
      Actor: 'actor',
      State: 'State',
      ReviewCycle: 'review cycle',
      Intervention: 'intervention',
    });
  });

  it('knows the type of a node by its labels', () => {
    expect(entityTypeOf(['Entity', 'Party', 'State', 'Actor'])).toBe('Actor');
    expect(entityTypeOf(['Entity', 'Claim', 'Act', 'Intervention'])).toBe('Act');
    expect(entityTypeOf(['Name'])).toBeNull();
    expect([isEntityType('Body'), isEntityType('State'), isEntityType('toString')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('gives no two types the same root field, prefix, search type or export', () => {
    const names = entityRows.map(({ root, searchAs, exportAs }) => [root, searchAs, exportAs]);
    for (const column of [0, 1, 2]) {
      const given = names.map((row) => row[column]).filter((name) => name !== undefined);
      expect(new Set(given).size).toBe(given.length);
    }
    const prefixes = Object.values(idPrefixes).filter((prefix) => prefix !== '');
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});
