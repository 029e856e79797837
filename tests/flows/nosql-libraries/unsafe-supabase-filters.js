// Supabase: conditions that are written as text
const { createClient } = require('@supabase/supabase-js');

const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY);

exports.handler = async (event) => {
  const { term, by } = event.queryStringParameters;
  const posts = supabase.from('posts').select('id, title').eq('public', true);
  // ruleid: no-nosql-injection
  const { data } = await posts.or(`title.ilike.%${term}%,body.ilike.%${term}%`).limit(10);
  // ruleid: no-nosql-injection
  const { count } = await supabase.from('posts').select('*', { head: true }).filter('title', by, 'x');
  return { statusCode: 200, body: JSON.stringify({ data, count }) };
};
