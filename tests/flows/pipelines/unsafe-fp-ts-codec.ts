// io-ts and fp-ts: one field of the codec is unknown
import * as t from 'io-ts';
import * as E from 'fp-ts/Either';
import * as TE from 'fp-ts/TaskEither';
import { pipe } from 'fp-ts/function';
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const Query = t.type({ owner: t.unknown, state: t.keyof({ open: null, done: null }) });
const client = new MongoClient(process.env.MONGO!);

export const handler = (event: APIGatewayProxyEventV2) =>
  pipe(
    E.tryCatch(() => JSON.parse(event.body ?? '') as unknown, E.toError),
    E.chain((value) => pipe(Query.decode(value), E.mapLeft(() => new Error('invalid')))),
    TE.fromEither,
    // ruleid: no-nosql-injection
    TE.chain(({ owner, state }) => TE.tryCatch(() => client.db().collection('tasks').find({ owner, state }).toArray(), E.toError)),
    TE.match((error) => ({ statusCode: 400, body: error.message }), (rows) => ({ statusCode: 200, body: JSON.stringify(rows) })),
  )();
