import { list, may, words, type Fields, type RecordShape, type Shape } from './shape.ts';

const flag: Shape = { kind: 'flag' };
const integer: Shape = { kind: 'integer' };
const text: Shape = { kind: 'text' };
const any: Shape = { kind: 'any' };

function makeFields(names: string, shape: Shape): Fields {
  return Object.fromEntries(names.split(/\s+/u).map((name) => [name, may(shape)]));
}

/** The options of a rule that Semgrep knows; others are left out with a warning. */
export const optionsShape: RecordShape = {
  kind: 'record',
  name: 'set of options',
  fields: {
    ...makeFields(
      `ac_matching arrow_is_function attr_expr commutative_boolop commutative_compop constant_propagation decorators_order_matters dynamic_timeout
      flddef_assign generic_caseless generic_multiline go_deeper_expr go_deeper_stmt guarded_taint_signatures implicit_deep_exprstmt
      implicit_ellipsis implicit_return interfile let_is_var symbolic_propagation symmetric_eq taint_assume_safe_booleans
      taint_assume_safe_comparisons taint_assume_safe_functions taint_assume_safe_indexes taint_assume_safe_numbers taint_interfile taint_intrafile
      taint_only_propagate_through_assignments taint_unify_mvars unify_ids_strictly vardef_assign xml_attrs_implicit_ellipsis
      xml_children_ordered xml_singleton_loose_matching`,
      flag,
    ),
    ...makeFields(
      'dynamic_timeout_max_multiplier dynamic_timeout_unit_kb generic_ellipsis_max_span max_match_per_file taint_fixpoint_timeout taint_interfile_depth',
      integer,
    ),
    ...makeFields('generic_braces generic_extra_braces', list(list(text))),
    generic_extra_word_characters: may(list(text)),
    timeout: may(any),
    generic_engine: may(words('spacegrep', 'aliengrep')),
    generic_comment_style: may(words('c', 'cpp', 'shell')),
    cpp_parsing_pref: may(words('as_fundef', 'as_vardef_with_ctor')),
    taint_focus_on: may(words('source', 'sink')),
    taint_match_on: may(words('source', 'sink')),
  },
  choices: [],
  unknown: 'warning',
};
