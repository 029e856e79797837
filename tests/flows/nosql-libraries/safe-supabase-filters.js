// Supabase: the library writes the conditions; a number and a word among them
const { createClient } = require('@supabase/supabase-js');

const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY);
const OPERATORS = new Set(['eq', 'gt', 'lt']);

exports.handler = async (event) => {
  const { term, by, min } = event.queryStringParameters;
  const posts = supabase.from('posts').select('id, title').eq('public', true);
  // ok: no-nosql-injection
  const { data } = await posts.ilike('title', `%${term}%`).or(`likes.gt.${Number(min)},pinned.is.true`).limit(10);
  if (!OPERATORS.has(by)) return { statusCode: 400 };
  // ok: no-nosql-injection
  const { count } = await supabase.from('posts').select('*', { head: true }).filter('title', by, term);
  return { statusCode: 200, body: JSON.stringify({ data, count }) };
};
