import { readFileSync } from 'node:fs';
import type { AccessUnit } from '../rule-kit/access/access-unit.ts';
import { describeOperation } from '../rule-kit/access/describe-operation.ts';
import { describeWays } from '../rule-kit/access/describe-way.ts';
import { findExposure } from '../rule-kit/access/exposure.ts';
import { findPublicReason } from '../rule-kit/access/public-comment.ts';
import { findUnprotected } from '../rule-kit/access/find-unprotected.ts';
import { isPublicUnit, makePathTest } from '../rule-kit/access/is-public-unit.ts';
import { listServedUnits } from '../rule-kit/access/served-units.ts';
import { analysisOf } from '../rule-kit/analysis-of.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { toEslintLocation } from '../rule-kit/positions.ts';
import { findLine } from '../util/find-line.ts';
import { redactCode } from '../secrets/redact.ts';

/** What a user can say. */
interface Options {
  /** Paths of routes that anybody may call. */
  readonly public?: readonly string[];
}

export default createRule({
  name: 'require-authentication',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require that whoever has a handler read or change something is known',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [306],
      owasp: ['A01:2021', 'A07:2021', 'A01:2025', 'A07:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      open: '{{name}} {{effect}} ({{operation}}) for anybody: {{exposure}}, and its code does not ask who calls.',
      unexplained:
        '`@public` says that anybody may call {{name}}, which {{effect}} ({{operation}}), and not why: without a reason it counts for nothing. Write the reason behind it, or ask who calls.',
    },
    defaultOptions: [{}],
    schema: [
      {
        type: 'object',
        properties: {
          public: { type: 'array', items: { type: 'string' }, description: 'Paths that anybody may call; `*` stands for any text.' },
        },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    return {
      'Program:exit'() {
        const { confidence } = analysisOf(context);
        const [options = {}] = context.options as unknown as readonly [Options?];
        const findLineOf = (file: string, offset: number): number | undefined =>
          findLine(file === context.filename ? context.sourceCode.text : readFileSync(file, 'utf8'), offset);
        const isMeant = makePathTest(options.public ?? []);
        for (const unit of listServedUnits(context)) {
          const exposure = findExposure(unit);
          const { kind, ways } = exposure;
          if (kind === 'guarded' || kind === 'internal' || kind === 'public' || (kind === 'unknown' && confidence !== 'strict')) continue;
          const access = findUnprotected(unit);
          if (access === undefined || unit.at.file !== context.filename || isPublicUnit(unit, ways, isMeant)) continue;
          const reason = findPublicReason(unit, context.sourceCode);
          if (reason !== undefined && reason !== '') continue;
          context.report({
            loc: toEslintLocation(context.sourceCode, headOf(unit, context.sourceCode.text)),
            messageId: reason === '' ? 'unexplained' : 'open',
            data: {
              name: redactCode(nameOf(unit)),
              effect: access.row.label,
              operation: redactCode(describeOperation(access, context.filename, findLineOf)),
              exposure: redactCode(describeWays(exposure, { cwd: context.cwd, findLine: findLineOf })),
            },
          });
        }
      },
    };
  },
});

function nameOf({ name, route, entry: { exportedAs } }: AccessUnit): string {
  if (route?.path !== undefined) return `${route.method.toUpperCase()} ${route.path}`;
  if (name !== '') return name;
  return route !== undefined || exportedAs === undefined || exportedAs === '=' ? 'This function' : exportedAs;
}

/** The first line of the function. */
function headOf({ at }: AccessUnit, text: string): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', at.span.start);
  return { start: at.span.start, end: end < 0 ? at.span.end : Math.min(end, at.span.end) };
}
