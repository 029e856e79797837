// The contents are the user's.
const { GoogleGenerativeAI } = require('@google/generative-ai');
const { GoogleGenAI } = require('@google/genai');

const genai = new GoogleGenerativeAI(process.env.KEY);
const ai = new GoogleGenAI({ apiKey: process.env.KEY });

exports.handler = async (event) => {
  const { text } = JSON.parse(event.body);
  const model = genai.getGenerativeModel({ model: 'gemini-1.5-flash', systemInstruction: 'You are a clerk' });
  // ok: no-prompt-injection
  const first = await model.generateContent(`Summarise ${text}`);
  // ok: no-prompt-injection
  const second = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: text, config: { systemInstruction: 'Be kind' } });
  return { statusCode: 200, body: first.response.text() + second.text };
};
