import { describe, expect, it } from 'vitest';
import { Interactions } from '../../src/metrics/interactions.ts';
import { written } from '../../src/metrics/text-format.ts';

describe('the text of Prometheus', () => {
  it('has a help, a type, and a line for each number', () => {
    const samples = [{ labels: { command: 'ask', outcome: 'answered' }, value: 12 }, { value: 0.5 }];
    expect(written([{ name: 'isnad_x_total', help: 'What it is.', type: 'counter', samples }])).toBe(
      '# HELP isnad_x_total What it is.\n# TYPE isnad_x_total counter\nisnad_x_total{command="ask",outcome="answered"} 12\nisnad_x_total 0.5\n',
    );
  });

  it('keeps a label on its line whatever it is', () => {
    const samples = [{ labels: { command: 'a"b\\c\nد' }, value: 1 }];
    expect(written([{ name: 'x', help: 'x', type: 'gauge', samples }])).toContain('x{command="a\\"b\\\\c\\nد"} 1\n');
  });
});

describe('the numbers of interactions', () => {
  it('are counted by edge, kind, command and outcome', () => {
    const interactions = new Interactions();
    const answered = { edge: 'discord', kind: 'command', command: 'ask', outcome: 'answered', ms: 4 };
    for (const each of [answered, answered, { ...answered, outcome: 'refused' }]) interactions.count(each);
    const text = written(interactions.families());
    expect(text).toContain(
      'isnad_interactions_total{edge="discord",kind="command",command="ask",outcome="answered"} 2\n',
    );
    expect(text).toContain(
      'isnad_interactions_total{edge="discord",kind="command",command="ask",outcome="refused"} 1\n',
    );
  });

  it('tell how many took no longer than each bound', () => {
    const interactions = new Interactions();
    for (const ms of [5, 6, 40, 4000])
      interactions.count({ edge: 'discord', kind: 'command', command: 'ask', outcome: 'answered', ms });
    const text = written(interactions.families());
    const upTo = { '0.005': 1, '0.01': 2, '0.05': 3, '3': 3, '+Inf': 4 };
    for (const [le, count] of Object.entries(upTo))
      expect(text).toContain(
        `isnad_interaction_duration_seconds_bucket{edge="discord",kind="command",le="${le}"} ${count}\n`,
      );
    expect(text).toContain('isnad_interaction_duration_seconds_sum{edge="discord",kind="command"} 4.051\n');
    expect(text).toContain('isnad_interaction_duration_seconds_count{edge="discord",kind="command"} 4\n');
  });

  it('do not grow with names that somebody makes up', () => {
    const interactions = new Interactions();
    for (let n = 0; n < 5000; n++)
      interactions.count({ edge: 'discord', kind: 'command', command: `made-up-${n}`, outcome: 'failed', ms: 1 });
    const lines = written(interactions.families())
      .split('\n')
      .filter((line) => line.startsWith('isnad_interactions_total{'));
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe(
      'isnad_interactions_total{edge="discord",kind="command",command="other",outcome="failed"} 4900',
    );
  });
});
