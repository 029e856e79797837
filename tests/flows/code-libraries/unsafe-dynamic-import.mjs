// The specifier of a dynamic import is chosen by the sender.
const PLUGINS = { pdf: './plugins/pdf.mjs', csv: './plugins/csv.mjs' };

export const handler = async (event) => {
  const { format, data } = JSON.parse(event.body);
  // ruleid: no-code-injection
  const plugin = await import(`./plugins/${format}.mjs`);
  return { statusCode: 200, body: plugin.render(data) };
};
