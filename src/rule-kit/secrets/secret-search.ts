import type { Rule, SourceCode } from 'eslint';
import type { ApiGraph } from '../../analysis/binding/api-graph.ts';
import type { FormatIndex } from '../../secrets/find-formatted-secrets.ts';
import type { NameReader } from '../../secrets/name-meaning.ts';
import { getCredentialGraph } from '../engine.ts';
import { readSettings } from '../settings.ts';
import { mentionsTakers } from './mentions-takers.ts';
import type { SecretRuleSettings } from './secret-options.ts';

/** What the secrets of a file are looked for with. */
export interface SecretSearch {
  readonly sourceCode: SourceCode;
  readonly filename: string;
  readonly index: FormatIndex;
  readonly getMeaning: NameReader;
  /** Where libraries take credentials; made when it is first needed. */
  getGraph(): ApiGraph;
  /** May the file have anything to do with what takes a credential by the graph? */
  mayUseTakers(): boolean;
  /** Do models of the user's own belong to the graph? */
  readonly hasOwnModels: boolean;
}

/** Makes what the rule looks for secrets in a file with. */
export function makeSecretSearch(context: Rule.RuleContext, { index, getMeaning }: SecretRuleSettings): SecretSearch {
  const { models } = readSettings(context);
  const hasOwnModels = models.length > 0;
  let graph: ApiGraph | undefined;
  const getGraph = (): ApiGraph => (graph ??= getCredentialGraph(models));
  let mayUse: boolean | undefined;
  return {
    sourceCode: context.sourceCode,
    filename: context.filename,
    index,
    getMeaning,
    getGraph,
    mayUseTakers: () => (mayUse ??= hasOwnModels || mentionsTakers(context.sourceCode.text, getGraph())),
    hasOwnModels,
  };
}
