import { Select } from '@base-ui/react/select'
import { useId } from 'react'

/** Something to choose. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** A list of which one is chosen. */
export function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChoose: (value: string) => void
}) {
  // The library names the button a moment after it stands there; this one bears its name from the beginning.
  const name = useId()
  return (
    <div className="choice">
      <Select.Root
        items={options}
        value={value}
        onValueChange={chosen => chosen !== null && onChoose(chosen)}
        modal={false}
      >
        <Select.Label className="choice-label">
          <span id={name}>{label}</span>
        </Select.Label>
        <Select.Trigger className="choice-trigger" aria-labelledby={name}>
          <Select.Value />
          <Select.Icon className="choice-icon" />
        </Select.Trigger>
        <Select.Portal>
          <Select.Positioner className="popup-place" sideOffset={4} alignItemWithTrigger={false}>
            <Select.Popup className="popup">
              <Select.List>
                {options.map(option => (
                  <Select.Item className="option" value={option.value} key={option.value}>
                    <Select.ItemText>{option.label}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.List>
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
    </div>
  )
}
