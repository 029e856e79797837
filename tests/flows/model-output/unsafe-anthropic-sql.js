// The input of a tool that a model asks for is part of a query.
const Anthropic = require('@anthropic-ai/sdk');
const mysql = require('mysql2/promise');

const anthropic = new Anthropic();

exports.handler = async (event) => {
  const connection = await mysql.createConnection(process.env.DATABASE_URL);
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-0', max_tokens: 99, messages: [{ role: 'user', content: event.body }] });
  for (const block of message.content) {
    // ruleid: no-sql-injection
    if (block.type === 'tool_use') await connection.query(`SELECT * FROM books WHERE title = '${block.input.title}'`);
  }
};
