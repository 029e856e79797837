// What the data of a button matched, of a bot made with grammY.
import { Bot, webhookCallback } from 'grammy';
import { Pool } from 'pg';

const bot = new Bot(process.env.BOT_TOKEN ?? '');
const pool = new Pool();

bot.callbackQuery(/^note:(.+)$/, async (ctx) => {
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT text FROM notes WHERE id = $1', [ctx.match[1]]);
  await ctx.reply(String(rows.length));
});

export const handler = webhookCallback(bot, 'aws-lambda-async');
