// What is declared and made elsewhere is what its type says; an unknown function answers something made from what it is given.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Pool } from 'pg';

declare const pool: Pool;
declare function openPool(): Pool;
declare function openLater(): Promise<Pool>;
declare function pad(text: string): string;
declare class Repository {
  readonly db: Pool;
}
declare const repository: Repository;
declare global {
  var shared: Pool;
}

export const ofVariable = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const ofFunction = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-sql-injection
  await openPool().query(`SELECT * FROM ${event.body}`);
  const later = await openLater();
  // ruleid: no-sql-injection
  await later.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const ofClass = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-sql-injection
  await repository.db.query(`SELECT * FROM ${event.body}`);
  // ruleid: no-sql-injection
  await new Repository().db.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const ofGlobal = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-sql-injection
  await shared.query(`SELECT * FROM ${event.body}`);
  // ruleid: no-sql-injection
  await globalThis.shared.query(`SELECT * FROM ${event.body}`);
  return { statusCode: 200 };
};

export const passedOn = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${pad(event.body)}`);
  return { statusCode: 200 };
};
