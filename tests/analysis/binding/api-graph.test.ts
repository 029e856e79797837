import { describe, expect, it } from 'vitest';
import { getEngine } from '../../../src/rule-kit/engine.ts';
import { libraryModels } from '../../../src/models/library-models.ts';
import { languageModels } from '../../../src/models/language-models.ts';
import { ModelIndex, rowKinds } from '../../../src/analysis/binding/model-index.ts';
import { buildApiGraph } from '../../../src/analysis/binding/api-graph.ts';
import { expandNode } from '../../../src/analysis/binding/api-node.ts';
import type { LibraryModel } from '../../../src/models/schema.ts';

const evidence = 'written for this test';

describe('the graph of library interfaces', () => {
  const index = new ModelIndex();
  for (const model of [...languageModels, ...libraryModels]) index.add(model, rowKinds, false);

  it('compiles the rows of every package and type', () => {
    const { graph } = getEngine();
    expect([...index.packages.keys()].filter((name) => graph.findPackage(name) === undefined)).toEqual([]);
    expect([...index.names].filter((name) => graph.findType(name) === undefined)).toEqual([]);
  });

  it('has the rows of all models for a package, whichever is asked for first', () => {
    const models: readonly LibraryModel[] = [
      { package: ['first', 'second'], evidence, types: [{ name: 'Shared', path: 'Member[make].ReturnValue' }] },
      { package: 'second', evidence, sinks: [{ threat: 'sql', path: 'Member[make].Argument[0]', label: 'the text' }] },
      { package: 'third', evidence, sinks: [{ threat: 'shell', type: 'Shared', path: 'Member[run].Argument[0]', label: 'the command' }] },
    ];
    for (const order of [
      ['first', 'second'],
      ['second', 'first'],
    ]) {
      const graph = buildApiGraph(models, []);
      for (const name of order) expect(graph.findPackage(name)?.members.has('make')).toBe(true);
      const second = graph.findPackage('second')?.members.get('make');
      expect(second?.arguments.flatMap(({ node }) => node.sinks.map(({ row }) => row.threat))).toEqual(['sql']);
      const made = second?.result;
      const members = made === undefined ? [] : expandNode(made).flatMap((node) => [...node.members.keys()]);
      expect(members).toEqual(['run']);
    }
  });

  it('knows the names of methods without compiling what they belong to', () => {
    const { modelledMembers } = getEngine().graph;
    expect(modelledMembers.has('query')).toBe(true);
    expect(modelledMembers.has('toFixed')).toBe(false);
  });

  it('names the package and the row of a path that cannot be read', () => {
    const graph = buildApiGraph(
      [{ package: 'wrong', evidence, flows: [{ path: 'Membr[x]', from: 'Argument[0]', to: 'ReturnValue' }] }],
      [],
    );
    expect(() => graph.findPackage('wrong')).toThrow("wrong: flows[0]: 'Membr[x]' in path 'Membr[x]' is not a step");
  });
});
