// What stands beside an application is no context of a Lambda call.
const { writeFile } = require('node:fs/promises');

exports.createMigration = async (app, name, ...models) => {
  // ok: no-path-traversal
  await writeFile(`migrations/${name}.js`, models.map((each) => app.models[each].code).join('\n'));
};
