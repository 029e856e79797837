const { execSync } = require('child_process');
exports.render = (file) => execSync(`wkhtmltopdf /tmp/${file.length} out.pdf`);
