// A result of one's own is handed on as it is where it is no success: what the next check lets through is all that is left
import { readFile } from 'node:fs/promises';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
const success = <T>(value: T): Result<T> => ({ ok: true, value });
const failure = (error: string): Result<never> => ({ ok: false, error });

const andThen = <T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> => (result.ok ? next(result.value) : result);

function check<T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> {
  if (!result.ok) return result;
  return next(result.value);
}

const required = (text: string | undefined): Result<string> => (text ? success(text) : failure('missing'));
const slug = (text: string): Result<string> => (/^[a-z0-9-]+$/.test(text) ? success(text) : failure('slug'));

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = andThen(required(event.pathParameters?.name), slug);
  const folder = check(required(event.pathParameters?.folder), slug);
  if (!name.ok || !folder.ok) return { statusCode: 400 };
  // ok: no-path-traversal
  const text = await readFile(`/opt/${folder.value}/${name.value}.md`, 'utf8');
  return { statusCode: 200, body: text };
};
