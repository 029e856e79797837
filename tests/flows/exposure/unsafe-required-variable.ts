// A secret that a function reads from the environment is logged.
function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`The environment variable ${name} is not set`);
  return value;
}
const settings = { table: required('TABLE'), apiKey: required('API_KEY') };
export const handler = async () => {
  // ruleid: no-secret-exposure
  console.log('settings', settings);
};
