import type { Pool } from 'pg';

export const makeRecipes = (pool: Pool) => ({
  async withIngredient(ingredient: string) {
    const { rows } = await pool.query('SELECT * FROM recipes WHERE $1 = ANY (ingredients)', [ingredient]);
    return rows;
  },
});
