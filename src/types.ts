import type { Threat } from './models/threats.ts';

export type { Threat } from './models/threats.ts';
export type { EventField, EventModel } from './models/event-rows.ts';
export type { FlowRow, GuardRow, LibraryModel, SanitizerRow, SinkRow, SourceRow, TypeRow } from './models/schema.ts';
export type { UserModel } from './models/row-shapes.ts';
export type { Flow, FlowStep } from './analysis/finding.ts';

/** How sure a rule is that what it reports is a flaw. */
export type Confidence = 'high' | 'medium' | 'strict';

/** `meta.docs` of every rule of this plugin. */
export interface RuleDocs {
  readonly description: string;
  readonly url: string;
  /** The presets that switch the rule on. */
  readonly recommended: boolean;
  readonly requiresTypeChecking: boolean;
  /** CWE numbers. */
  readonly cwe: readonly number[];
  /** Categories of the OWASP Top 10, both editions: `A03:2021`, `A05:2025`. */
  readonly owasp: readonly string[];
  readonly confidence: Confidence;
  /** The threats whose flows the rule reports. */
  readonly threats: readonly Threat[];
}
