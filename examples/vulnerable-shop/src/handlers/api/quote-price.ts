import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { quote } from '../../services/pricing';
import { ok, readJson } from '../../shared';

interface QuoteRequest {
  readonly unitCents: number;
  readonly quantity: number;
  readonly tier?: 'basic' | 'gold';
  readonly formula?: string;
}

/** `POST /quotes` */
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const request = readJson<QuoteRequest>(event);
  const { unitCents, quantity, tier = 'basic', formula = 'unitCents * quantity' } = request;
  // ruleid: no-code-injection
  const cents = quote(formula, { unitCents, quantity, tier });
  return ok({ cents });
};
