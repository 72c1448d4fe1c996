export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Whether a field says something else than what the server drew, typed or brought back by the browser. */
export function isChanged(field: Control): boolean {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options]
    const drawn = options.find((option) => option.defaultSelected)
    // Of a list without a choice the browser shows the first entry.
    return options.some((option) => option.selected !== (drawn ? option.defaultSelected : option.index === 0))
  }
  if (field.type === 'checkbox' || field.type === 'radio') {
    const { checked, defaultChecked } = field as HTMLInputElement
    return checked !== defaultChecked
  }
  return field.value !== field.defaultValue
}
