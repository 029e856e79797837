import { channel } from 'node:diagnostics_channel';
import { basename } from 'node:path';
import type { Rule } from 'eslint';
import type { Flow } from '../analysis/finding.ts';
import type { Location } from '../analysis/domain/identity.ts';
import { findLeavingCall } from '../analysis/interpreter/find-leaving-call.ts';
import { describeSource } from './describe-source.ts';
import { toEslintLocation } from './positions.ts';

/** Each reported flow with all its steps, for tools around ESLint: `{ file, ruleId, loc, flow }`. */
const flows = channel('eslint-plugin-serverless-security:flow');

/**
 * Reports a flow where its reader can act: at the sink when that is in the linted file, else at the argument through which the data
 * leaves the file for the last time. Flows that have no place in the file are another file's.
 */
export function reportFlow(context: Rule.RuleContext, flow: Flow, messageId: string, suggest: Rule.SuggestionReportDescriptor[]): void {
  const at = findReportPlace(context.filename, flow);
  if (at === undefined) return;
  const loc = toEslintLocation(context.sourceCode, at.span);
  if (flows.hasSubscribers) flows.publish({ file: context.filename, ruleId: context.id, loc, flow });
  context.report({
    loc,
    messageId,
    data: {
      source: describeSource(flow.source),
      sink: flow.sink.text,
      path: describePath(context.filename, flow),
    },
    ...(suggest.length > 0 ? { suggest } : {}),
  });
}

/** Answers the place in `file` where a flow is reported. */
export function findReportPlace(file: string, flow: Flow): Location | undefined {
  if (flow.sink.at.file === file) return flow.sink.at;
  return findLeavingCall(flow.calls, file)?.argument;
}

/** ` through findUser (db.ts:14)`: the calls between source and sink, and where the sink is when it is elsewhere. */
function describePath(file: string, flow: Flow): string {
  if (flow.calls.length === 0) return '';
  const names = [...new Set(flow.calls.map((call) => call.callee.name).filter((name) => name !== ''))];
  const shown = names.length > 4 ? [...names.slice(0, 2), '…', ...names.slice(-1)] : names;
  const place = flow.sink.at.file === file ? '' : ` (${basename(flow.sink.at.file)}:${flow.sinkLine})`;
  return shown.length === 0 ? place : ` through ${shown.join(' → ')}${place}`;
}
