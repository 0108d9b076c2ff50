import { describe, expect, it } from 'vitest';
import { lemmas } from '../../src/text/english.ts';

describe('the lemmas of an English word', () => {
  it('know the irregular verbs of the news', () => {
    expect(lemmas('said')).toEqual(['say', 'said']);
    expect(lemmas('met')[0]).toBe('meet');
    expect(lemmas('took')[0]).toBe('take');
    expect(lemmas('withdrawn')[0]).toBe('withdraw');
    expect(lemmas('overthrew')[0]).toBe('overthrow');
  });
  it('know the irregular nouns', () => {
    expect(lemmas('men')[0]).toBe('man');
    expect(lemmas('crises')[0]).toBe('crisis');
    expect(lemmas('spokesmen')[0]).toBe('spokesman');
    expect(lemmas('wives')[0]).toBe('wife');
  });
  it('name the word itself first where it is regular, for it may be listed with a meaning of its own', () => {
    expect(lemmas('sidelines')).toEqual(['sidelines', 'sideline']);
    expect(lemmas('talks')).toEqual(['talks', 'talk']);
    expect(lemmas('meeting')[0]).toBe('meeting');
    expect(lemmas('meeting')).toContain('meet');
  });
  it('take off the s of a plural and of a verb', () => {
    expect(lemmas('attacks')).toEqual(['attacks', 'attack']);
    expect(lemmas('clashes')).toContain('clash');
    expect(lemmas('houses')).toContain('house');
    expect(lemmas('countries')).toContain('country');
    expect(lemmas('dies')).toEqual(['dies', 'die']);
  });
  it('leave the s that belongs to a word', () => {
    for (const word of ['crisis', 'virus', 'congress', 'gas', 'news', 'series', 'census'])
      expect(lemmas(word)).toEqual([word]);
  });
  it('take off the ed', () => {
    expect(lemmas('killed')).toContain('kill');
    expect(lemmas('denied')).toContain('deny');
    expect(lemmas('stopped')).toContain('stop');
    expect(lemmas('accused')).toContain('accuse');
    expect(lemmas('agreed')).toContain('agree');
    expect(lemmas('cancelled')).toContain('cancel');
    expect(lemmas('died')).toEqual(['died', 'die']);
  });
  it('take off the ing', () => {
    expect(lemmas('threatening')).toContain('threaten');
    expect(lemmas('planning')).toContain('plan');
    expect(lemmas('changing')).toContain('change');
    expect(lemmas('fleeing')).toContain('flee');
    expect(lemmas('dying')).toEqual(['die', 'dying']);
  });
  it('prefer the verb that has lost its e, where the other is a word too', () => {
    expect(lemmas('hoping')).toEqual(['hoping', 'hope', 'hop']);
    expect(lemmas('hopping')).not.toContain('hope');
  });
  it('leave the ed and ing that belong to a word', () => {
    for (const word of ['king', 'thing', 'bring', 'during', 'morning', 'hundred', 'need', 'red'])
      expect(lemmas(word)).toEqual([word]);
  });
  it('know the adjectives that news compares, and no other er', () => {
    expect(lemmas('larger')).toEqual(['larger', 'large']);
    expect(lemmas('biggest')).toEqual(['biggest', 'big']);
    expect(lemmas('heaviest')).toEqual(['heaviest', 'heavy']);
    for (const word of ['minister', 'member', 'officer', 'former', 'order', 'power', 'number', 'arrest', 'protest'])
      expect(lemmas(word)).toEqual([word]);
  });
  it('do not look at capitals and possession', () => {
    expect(lemmas('Soldiers')).toContain('soldier');
    expect(lemmas('Russia’s')).toEqual(['russia']);
    expect(lemmas("ministers'")).toContain('minister');
  });
  it('are the word alone where nothing is known of it', () => {
    expect(lemmas('constructor')).toEqual(['constructor']);
    expect(lemmas('')).toEqual(['']);
  });
});
