// Resolvers of Powertools that are decorated methods.
import { AppSyncGraphQLResolver } from '@aws-lambda-powertools/event-handler/appsync-graphql';
import { Pool } from 'pg';

const app = new AppSyncGraphQLResolver();
const pool = new Pool();

class Lambda {
  @app.onQuery('findUsers')
  async findUsers({ name }: { name: string }) {
    // ruleid: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${name}'`);
    return rows;
  }

  async handler(event: unknown, context: never) {
    return app.resolve(event, context, { scope: this });
  }
}
const lambda = new Lambda();
export const handler = lambda.handler.bind(lambda);
