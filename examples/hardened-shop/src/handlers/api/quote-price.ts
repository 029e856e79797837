import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { quote } from '../../services/pricing';
import { ok, priceQuestion, readJson } from '../../shared';

/** `POST /quotes` */
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { formula, ...input } = priceQuestion.parse(readJson(event));
  return ok({ cents: quote(formula, input) });
};
