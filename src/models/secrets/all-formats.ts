import { artificialIntelligence } from './artificial-intelligence.ts';
import { cloud } from './cloud.ts';
import { codeHosting } from './code-hosting.ts';
import { developerTools } from './developer-tools.ts';
import { infrastructure } from './infrastructure.ts';
import { messaging } from './messaging.ts';
import { observability } from './observability.ts';
import { payments } from './payments.ts';
import type { SecretFormatRow } from './schema.ts';

/** Every form of a credential that is known. */
export const secretFormats: readonly SecretFormatRow[] = [
  ...cloud,
  ...codeHosting,
  ...infrastructure,
  ...artificialIntelligence,
  ...messaging,
  ...payments,
  ...observability,
  ...developerTools,
];
