// Clients are made with secrets; what they answer is none.
import mysql from 'mysql2/promise';
import { OpenAI } from 'openai';
import { Resend } from 'resend';
const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const resend = new Resend(process.env.RESEND_API_KEY);
export const handler = async (event: { prompt: string }) => {
  const connection = await mysql.createConnection({ host: process.env.DB_HOST, user: 'app', password: process.env.DB_PASSWORD });
  const [rows] = await connection.query('SELECT id, name FROM plans');
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'hello' }] });
  const mail = await resend.emails.send({ from: 'a@example.com', to: 'b@example.com', subject: 'x', text: 'y' });
  // ok: no-secret-exposure
  console.log(rows, answer.choices[0]?.message.content, mail);
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ rows }) };
};
