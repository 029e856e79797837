// The text of a command that a bot made with Telegraf gets.
const { Telegraf } = require('telegraf');
const { Pool } = require('pg');

const bot = new Telegraf(process.env.BOT_TOKEN);
const pool = new Pool();

bot.command('find', async (ctx) => {
  const term = ctx.message.text.split(' ').slice(1).join(' ');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT text FROM notes WHERE text LIKE '%${term}%'`);
  await ctx.reply(`${rows.length} notes`);
});

exports.handler = async (event) => {
  await bot.handleUpdate(JSON.parse(event.body));
  return { statusCode: 200 };
};
