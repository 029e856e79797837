// The predicates look at something else, or are content with less
import * as E from 'fp-ts/Either';
import * as O from 'fp-ts/Option';
import { pipe } from 'fp-ts/function';
import { writeFileSync } from 'node:fs';
import type { APIGatewayProxyHandler } from 'aws-lambda';

interface Upload {
  name: string;
  content: string;
}

const isPlain = ({ name, content }: Upload): boolean => !name.includes('/') || content.length < 10;
const hasWord = (text: string): boolean => /\w+/.test(text);

export const handler: APIGatewayProxyHandler = async (event) => {
  pipe(
    O.some(event.queryStringParameters?.folder ?? ''),
    O.filter(hasWord),
    // ruleid: no-path-traversal
    O.map((folder) => writeFileSync(`/mnt/${folder}/log`, '')),
  );
  pipe(
    event.queryStringParameters?.file ?? '',
    E.fromPredicate(hasWord, () => 'file'),
    // ruleid: no-path-traversal
    E.map((file) => writeFileSync(`/mnt/${file}`, '')),
  );
  return pipe(
    E.tryCatch(
      () => JSON.parse(event.body ?? '') as Upload,
      () => 'no JSON',
    ),
    E.filterOrElse(isPlain, () => 'name'),
    // ruleid: no-path-traversal
    E.map(({ name, content }) => writeFileSync(`/mnt/uploads/${name}`, content)),
    E.match(
      (error) => ({ statusCode: 400, body: error }),
      () => ({ statusCode: 201, body: '' }),
    ),
  );
};
