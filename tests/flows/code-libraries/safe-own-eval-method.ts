// A method called eval of a class of one's own looks a name up.
import type { APIGatewayProxyHandler } from 'aws-lambda';

class Dictionary {
  private readonly words = new Map([['sun', 'sol'], ['moon', 'luna']]);
  eval(word: string): string {
    return this.words.get(word) ?? '?';
  }
}

const dictionary = new Dictionary();

export const handler: APIGatewayProxyHandler = async (event) => {
  // ok: no-code-injection
  const answer = dictionary.eval(event.queryStringParameters?.word ?? '');
  return { statusCode: 200, body: answer };
};
