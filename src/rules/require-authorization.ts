import { exposureThreat } from '../models/threats.ts';
import { getNature, natures, type Taint } from '../analysis/domain/value.ts';
import { requestFacts } from '../analysis/domain/request-facts.ts';
import type { Access } from '../analysis/interpreter/activation.ts';
import { listUnits, type AccessUnit } from '../rule-kit/access/access-unit.ts';
import { findExposure } from '../rule-kit/access/exposure.ts';
import { isPublicUnit, makePathTest } from '../rule-kit/access/is-public-unit.ts';
import { analysisOf } from '../rule-kit/analysis-of.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { toEslintLocation } from '../rule-kit/positions.ts';

export default createRule({
  name: 'require-authorization',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require that the identity of the caller takes part in what is read or changed by an identifier of his choice',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [862, 639],
      owasp: ['A01:2021', 'A01:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      anyObject:
        '{{source}} ({{label}}) names the object that {{callee}}() {{verb}}, and who calls takes no part in it: every caller reaches the objects of all others.',
    },
    defaultOptions: [{}],
    schema: [
      {
        type: 'object',
        properties: {
          public: {
            type: 'array',
            items: { type: 'string' },
            description: 'Paths of objects that all callers share; `*` stands for any text.',
          },
        },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    return {
      'Program:exit'() {
        const { entries, confidence } = analysisOf(context);
        const [options = {}] = context.options as unknown as readonly [{ readonly public?: readonly string[] }?];
        const isMeant = makePathTest(options.public ?? []);
        const seen = new Set<string>();
        for (const unit of entries.flatMap(listUnits)) {
          const { kind, ways } = findExposure(unit);
          if (
            kind === 'internal' ||
            kind === 'public' ||
            (kind !== 'guarded' && !isCallerKnown(unit) && !(kind === 'unknown' && confidence === 'strict'))
          )
            continue;
          if (isPublicUnit(unit, ways, isMeant)) continue;
          for (const access of unit.accesses) {
            const taint = findChosen(access, unit);
            const place = [access.at, ...access.calls.map(({ argument }) => argument).reverse()].find(
              ({ file }) => file === context.filename,
            );
            if (taint?.root.kind !== 'source' || place === undefined) continue;
            const key = `${place.span.start}:${access.kind}`;
            if (seen.has(key)) continue;
            seen.add(key);
            context.report({
              loc: toEslintLocation(context.sourceCode, place.span),
              messageId: 'anyObject',
              data: {
                source: [taint.root.text, ...taint.path.filter((name) => !/^\[|^key$|^\d+$/u.test(name))].join('.'),
                label: taint.root.label,
                callee: access.calleeText,
                verb: access.kind === 'read' ? 'reads' : 'changes',
              },
            });
          }
        }
      },
    };
  },
});

/** Does the code show that it knows who calls? */
function isCallerKnown({ accesses }: AccessUnit): boolean {
  return accesses.some(({ known, isOwn }) => isOwn || (known & requestFacts.authenticated) !== 0);
}

/** Answers what the sender chose of what names the object, when nothing asks whether it is his. */
function findChosen({ kind, subject, isOwn, known, at }: Access, { entry }: AccessUnit): Taint | undefined {
  if (isOwn || (known & exposureThreat) !== 0 || (kind !== 'read' && kind !== 'change')) return undefined;
  if (kind === 'read' && !entry.revealed.has(`${at.file}:${at.span.start}`)) return undefined;
  return subject.find((taint) => (getNature(taint) & natures.request) !== 0);
}
