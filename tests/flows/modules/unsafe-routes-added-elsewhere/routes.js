// A function of another file adds routes to the application that it is given: the finding is where the request is read.
const { exec } = require('child_process');

module.exports = (app, pool) => {
  app.get('/dig/:host', (req, res) => {
    // ruleid: no-command-injection
    exec(`dig ${req.params.host}`, (error, out) => res.send(out));
  });
};
