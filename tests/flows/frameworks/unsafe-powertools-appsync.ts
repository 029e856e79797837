// AppSync, AppSync Events and Bedrock resolvers of Powertools.
import { AppSyncEventsResolver } from '@aws-lambda-powertools/event-handler/appsync-events';
import { AppSyncGraphQLResolver } from '@aws-lambda-powertools/event-handler/appsync-graphql';
import { BedrockAgentFunctionResolver } from '@aws-lambda-powertools/event-handler/bedrock-agent';
import { Pool } from 'pg';

const pool = new Pool();
const app = new AppSyncGraphQLResolver();
app.onMutation<{ name: string }>('add', async ({ name }, { event }) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${name}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.request.headers['x-a']}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.info.fieldName}'`);
});
app.resolver<{ id: string }>(
  async ({ id }) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${id}'`);
  },
  { fieldName: 'get', typeName: 'Query' },
);
app.batchResolver<{ id: string }>(
  async (events) => {
    for (const { arguments: args } of events) {
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${args.id}'`);
    }
  },
  { fieldName: 'related' },
);
const events = new AppSyncEventsResolver();
events.onPublish('/chat/*', async (payload, event) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${payload.text}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.info.channel.path}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.info.channelNamespace.name}'`);
});
const agent = new BedrockAgentFunctionResolver();
agent.tool<{ city: string }>(
  async ({ city }, { event }) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${city}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${event.inputText}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${event.actionGroup}'`);
    return '';
  },
  { name: 'weather', description: '' },
);
