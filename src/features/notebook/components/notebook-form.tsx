import { useEffect, useRef, useState } from 'preact/hooks'
import { newId } from '../../../shared/ids.ts'
import { storedInTab } from '../../../ui/browser-storage.ts'
import { BareList, Button, LinkButton, Notice, useReader } from '../../../ui/index.ts'
import {
  addMark,
  addOffScript,
  answerName,
  endClock,
  markName,
  readNotes,
  removeMark,
  removeOffScript,
  resetClock,
  resumeClock,
  setAsked,
  startClock,
  type Mark,
  type MarkKind,
  type Notes,
} from '../notebook.ts'
import type { Keepsake } from '../device/kept-pages.ts'
import type { ClockReading } from '../../../shared/talk-clock.ts'
import { useAwake, useBuzz } from '../../../ui/components/awake.ts'
import { Clock, ClockReset, useClock } from './clock.tsx'
import { Dock } from './dock.tsx'
import { MarkBar, Marks } from './marks.tsx'
import { QuestionCard, type ShownQuestion } from './question-card.tsx'
import { Removed } from './removed.tsx'
import { SaveButton, SaveLine } from './save-line.tsx'
import { useSession, type Session } from './session.ts'
import { ViewSwitch } from './view-switch.tsx'

export interface NotebookFormProps {
  interviewId: string
  /** The document, base64. */
  state: string
  /** What this device keeps of it; null on a shared computer. */
  keep: Keepsake | null
  minutes: number
  /** ISO instant at which the talk was noted as held; null before. */
  heldAt: string | null
  /** The end was given or put right by hand. */
  endByHand: boolean
  /** Something came after the talk that counts on its end. */
  followedUp: boolean
  questions: { id: string; text: string; required?: boolean }[]
  /** Wordings of questions that have left the plan and still have notes, by id. */
  unplanned: Record<string, string>
  /** ISO instant at which the page was drawn. */
  now: string
  /** For the form without JavaScript: the page, the document behind it, and an id held ready for what a button adds. */
  form: { id: string; base: string; newId: string }
}

/** What was removed a moment ago: a mark or, without one, a question that had come up; with its place among the others. */
interface Gone {
  id: string
  mark: Mark | null
  at: number
  undo: () => void
}

/** Twice, since what was typed while the first was on its way goes with the second. */
async function finishSaving(session: { flush(): Promise<unknown> }): Promise<void> {
  await session.flush()
  await session.flush()
}

/**
 * The notebook. Drawn on the server it is a plain form whose buttons save and come back; once the script runs, the
 * same markup writes into the shared document.
 */
export function NotebookForm({
  interviewId,
  state,
  keep,
  minutes,
  heldAt,
  endByHand,
  followedUp,
  questions,
  unplanned,
  now,
  form,
}: NotebookFormProps) {
  const { t } = useReader()
  const here = `/interviews/${interviewId}`
  const session = useSession({ url: `${here}/notebook/updates`, state, keep })
  const { notes, alive } = session
  const [current, setCurrent] = useState(0)
  const [oneByOne, setOneByOne] = useState(false)
  const [fresh, setFresh] = useState<string | null>(null)
  const [gone, setGone] = useState<Gone | null>(null)
  /** Whether this page's own button ended the talk. */
  const [endedHere, setEndedHere] = useState(false)
  /** The way to the debrief waits for the server to have the notes. */
  const [opening, setOpening] = useState(false)
  const [reset, setReset] = useState<{ undo: () => void; wasHeld: boolean } | null>(null)
  /** The planned question that was in hand when the talk went off script. */
  const [leftAt, setLeftAt] = useState(0)
  const shown = shownQuestions(questions, notes, (id) => unplanned[id] ?? t('notebook.removed-question'))
  const at = Math.min(current, Math.max(shown.length - 1, 0))
  useRememberedView(interviewId, { at: shown[at]?.id ?? null, oneByOne }, (before) => {
    setCurrent(
      Math.max(
        shown.findIndex(({ id }) => id === before.at),
        0,
      ),
    )
    setOneByOne(before.oneByOne)
  })
  // A talk that was recorded as held without this clock is over, also where a device was late to say that it began.
  const [heldElsewhere] = useState(heldAt !== null && notes.endedAt === null)
  const startedAt = heldElsewhere ? null : notes.startedAt
  const endedAt = heldElsewhere ? new Date(heldAt!) : notes.endedAt
  const clock = { startedAt, endedAt, minutes, now: new Date(now) }
  const reading = useClock(clock)
  const mayMoveEnd = !heldElsewhere && !endByHand && !followedUp
  const mayResume = reading.freshlyEnded && mayMoveEnd
  useBuzz(reading.phase === 'last-minutes')
  useAwake(isTalking(reading))
  const acts = actsOf(session, (id) => setFresh(id))
  const saveFirst = async () => {
    setOpening(true)
    await finishSaving(session).catch(() => undefined)
    setOpening(false)
  }
  /** The debrief opens from what the server has, so that the end of the talk goes there first. */
  const openDebrief = async (event: Event) => {
    event.preventDefault()
    await saveFirst()
    location.assign(`${here}/debrief`)
  }
  /** While it is fresh: the debrief opens by itself. Without a network the notes stay open, with the way there. */
  const finish = async () => {
    acts.end()
    setEndedHere(true)
    await saveFirst()
    // Taken up again while a slow network saved it: the notes stay.
    const { endedAt } = readNotes(session.doc)
    if (endedAt && session.saving.now().server === 'saved') location.assign(`${here}/debrief`)
  }
  const removeOneMark = (id: string) => {
    const place = notes.marks.findIndex((mark) => mark.id === id)
    const undo = session.edit((doc) => removeMark(doc, id))
    setGone({ id, mark: notes.marks[place] ?? null, at: place, undo })
  }
  const removeQuestion = (id: string, place: number) =>
    setGone({ id, mark: null, at: place, undo: session.edit((doc) => removeOffScript(doc, id)) })
  const undo = () => {
    if (!gone) return
    // Back in its field, where the focus goes.
    setFresh(gone.id)
    session.edit(gone.undo)
    setGone(null)
  }
  const marks = withGone(notes.marks, gone)
  const removed = marks === notes.marks ? null : gone!.id
  const goneQuestion = gone && !gone.mark && !shown.some(({ id }) => id === gone.id) && (
    <li key={`removed ${gone.id}`}>
      <Removed id={gone.id} onUndo={undo}>
        {t('notebook.gone-question')}
      </Removed>
    </li>
  )
  const offScript = () => {
    if (shown[at]?.text !== null) setLeftAt(Math.min(at, Math.max(questions.length - 1, 0)))
    acts.offScript()
    // Behind the last that came up, and before what has left the plan.
    setCurrent(questions.length + notes.offScript.length)
  }
  return (
    <form
      method="post"
      action={`${here}/notebook`}
      class="notebook"
      autocomplete="off"
      onSubmit={(event) => alive && event.preventDefault()}
    >
      {/* Enter on "asked" presses a form's first button: this one, which saves, and not the clock's. */}
      <button class="hidden-text" type="submit" tabindex={-1} aria-hidden="true" />
      <input type="hidden" name="form" value={form.id} />
      <input type="hidden" name="base" value={form.base} />
      <input type="hidden" name="new" value={form.newId} />
      <div class="notebook-top">
        <Clock
          {...clock}
          reading={reading}
          onStart={() => (acts.start(), setReset(null))}
          onEnd={() => void finish()}
          onResume={mayResume ? acts.resume : undefined}
        />
        {alive ? <SaveLine saving={session.saving} /> : <SaveButton startedAt={notes.startedAt} />}
        <Cue phase={reading.phase} />
      </div>
      {reading.phase === 'ended' && (
        <Ended
          href={`${here}/debrief`}
          onOpen={(event) => void openDebrief(event)}
          {...{ opening }}
          takesFocus={endedHere}
          // While the end is fresh the clock itself takes it back.
          correct={mayResume ? undefined : `${here}#held`}
        />
      )}
      {shown.length > 1 && <ViewSwitch {...{ oneByOne, setOneByOne }} />}
      <h2 class="hidden-text">{t('notebook.questions')}</h2>
      {shown.length === 0 && (
        <p>
          {t('notebook.no-questions')} <a href={`${here}/plan`}>{t('notebook.to-plan')}</a>
        </p>
      )}
      <BareList ordered class="notebook-questions">
        {shown.map((question, index) => [
          gone?.at === index && goneQuestion,
          <QuestionCard
            key={question.id}
            doc={session.doc}
            question={question}
            number={index + 1}
            asked={notes.answers.some((answer) => answer.questionId === question.id && answer.asked)}
            marks={marks.filter((mark) => mark.question === question.id)}
            fresh={fresh}
            removed={removed}
            hidden={oneByOne && index !== at}
            onFocus={() => setCurrent(index)}
            onAsked={(asked) => {
              // Safari gives a box that is tapped no focus.
              setCurrent(index)
              session.edit((doc) => setAsked(doc, question.id, asked))
            }}
            onRemoveMark={removeOneMark}
            onRemoveQuestion={() => removeQuestion(question.id, index)}
            onUndo={undo}
          />,
        ])}
        {gone && gone.at >= shown.length && goneQuestion}
      </BareList>
      <Marks
        doc={session.doc}
        marks={marks.filter((mark) => !shown.some(({ id }) => id === mark.question))}
        fresh={fresh}
        removed={removed}
        onRemove={removeOneMark}
        onUndo={undo}
      />
      <Closing
        urgent={reading.phase === 'last-minutes' || reading.phase === 'over'}
        // Whoever never started the clock has no button on it that ends the talk.
        onEnd={reading.phase === 'waiting' ? () => void finish() : undefined}
      />
      {/* An old talk would be held no more, and nobody had meant that. */}
      {mayMoveEnd && (endedAt === null || reading.freshlyEnded) && (
        <ClockReset
          ran={notes.startedAt !== null}
          onReset={() => setReset({ undo: session.edit(resetClock), wasHeld: endedAt !== null })}
          onUndo={reset ? () => (session.edit(reset.undo), setReset(null)) : undefined}
          wasHeld={reset?.wasHeld ?? false}
        />
      )}
      <Dock
        {...{ at, oneByOne }}
        all={shown.length}
        onMove={(to) => {
          setCurrent(to)
          showQuestion(shown[to], oneByOne)
        }}
        backTo={alive && shown[at]?.text === null && questions.length > 0 ? leftAt : null}
      >
        <MarkBar
          questions={shown.map(({ id, text }) => ({ id, text: text ?? t('notebook.off-script-title') }))}
          onMark={(kind) => acts.mark(kind, inHand(shown, { at, oneByOne })?.id)}
          onOffScript={offScript}
        />
      </Dock>
    </form>
  )
}

interface EndedProps {
  href: string
  onOpen: (event: Event) => void
  opening: boolean
  /** The button that ended the talk is gone, and the focus with it. */
  takesFocus: boolean
  /** Where it is put right that the talk is over, or when it was. */
  correct: string | undefined
}

/** The talk is over: the way to the debrief. */
function Ended({ href, onOpen, opening, takesFocus, correct }: EndedProps) {
  const { t } = useReader()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('a')?.focus()
  }, [takesFocus])
  return (
    <div ref={box}>
      <Notice kind="success">
        <p>{t('notebook.ended-note')}</p>
        <p>
          <LinkButton kind="primary" href={href} aria-busy={opening || undefined} onClick={onOpen}>
            {t('notebook.to-debrief')}
          </LinkButton>{' '}
          <span role="status">{opening && t('notebook.opening-debrief')}</span>
        </p>
        {correct && (
          <p class="small">
            <a href={correct}>{t('notebook.not-so')}</a>
          </p>
        )}
      </Notice>
    </div>
  )
}

/** The marks, with the one that was removed in its place, unless another device has brought it back. */
function withGone(marks: readonly Mark[], gone: Gone | null): readonly Mark[] {
  if (!gone?.mark || marks.some(({ id }) => id === gone.id)) return marks
  return [...marks.slice(0, gone.at), gone.mark, ...marks.slice(gone.at)]
}

/** The clock of a talk that nobody ended stops keeping the screen on at some point. */
const isTalking = ({ phase, remainingSeconds }: ClockReading): boolean =>
  phase !== 'waiting' && phase !== 'ended' && remainingSeconds > -60 * 60

/** Puts a question before one's eyes and the caret into its notes. */
function showQuestion(question: ShownQuestion | undefined, oneByOne: boolean) {
  if (!question) return
  // Drawn first: one at a time, the question was hidden a moment ago.
  requestAnimationFrame(() => {
    const field = document.getElementById(answerName(question.id))
    if (oneByOne) document.getElementById(`q-${question.id}`)?.scrollIntoView({ block: 'nearest' })
    else field?.focus()
  })
}

interface View {
  /** The question in hand. */
  at: string | null
  oneByOne: boolean
}

/** In one tab a reload forgets neither the question in hand nor how the questions are shown. */
function useRememberedView(interviewId: string, { at, oneByOne }: View, onBefore: (before: View) => void) {
  const [atKey, viewKey] = [`notebook.at.${interviewId}`, `notebook.view.${interviewId}`]
  useEffect(() => onBefore({ at: storedInTab.get(atKey), oneByOne: storedInTab.get(viewKey) === 'one' }), [])
  useEffect(() => {
    storedInTab.set(atKey, at)
    storedInTab.set(viewKey, oneByOne ? 'one' : null)
  }, [at, oneByOne])
}

/** What a mark is about: the question touched last or, scrolled out of sight, the one nearest to the middle of the screen. */
function inHand(
  shown: readonly ShownQuestion[],
  { at, oneByOne }: { at: number; oneByOne: boolean },
): ShownQuestion | undefined {
  const boxOf = ({ id }: ShownQuestion) => document.getElementById(`q-${id}`)!.getBoundingClientRect()
  const touched = shown[at]
  // One at a time, the others are nowhere on the screen.
  if (!touched || oneByOne || document.activeElement?.closest('.notebook-question')) return touched
  const middle = innerHeight / 2
  const away = (question: ShownQuestion) => {
    const { top, bottom } = boxOf(question)
    return Math.max(top - middle, middle - bottom, 0)
  }
  if (away(touched) < middle) return touched
  return shown.reduce((nearest, question) => (away(question) < away(nearest) ? question : nearest), touched)
}

/** Planned questions, then those that came up, then notes under a question that has left the plan. */
function shownQuestions(
  planned: NotebookFormProps['questions'],
  notes: Notes,
  wordingOf: (id: string) => string,
): ShownQuestion[] {
  const offScript = notes.offScript.map(({ id }) => ({ id, text: null }))
  const known = new Set([...planned, ...offScript].map(({ id }) => id))
  const left = notes.answers.filter(({ questionId, text }) => text !== '' && !known.has(questionId))
  return [...planned, ...offScript, ...left.map(({ questionId: id }) => ({ id, text: wordingOf(id) }))]
}

function actsOf(session: Session, onAdded: (id: string) => void) {
  const { edit } = session
  return {
    start: () => edit((doc) => startClock(doc, new Date())),
    end: () => edit((doc) => endClock(doc, new Date())),
    resume: () => edit((doc) => resumeClock(doc)),
    offScript: () => {
      const id = newId()
      onAdded(id)
      edit((doc) => addOffScript(doc, id, new Date()))
    },
    mark: (kind: MarkKind, questionId: string | undefined) => {
      const id = newId()
      const words = selectedWords()
      onAdded(id)
      edit((doc) => {
        if (words) doc.getText(markName(id)).insert(0, words)
        addMark(doc, id, { kind, at: new Date(), ...(questionId !== undefined && { question: questionId }) })
      })
    },
  }
}

/** What is selected in the notes becomes the mark's words: marking a quotation takes two taps. */
function selectedWords(): string {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement) || !field.closest('.notebook')) return ''
  return field.value.slice(field.selectionStart, field.selectionEnd).trim()
}

function Cue({ phase }: { phase: string }) {
  const { t } = useReader()
  return (
    <p class="notebook-cue" role="status" data-phase={phase}>
      {(phase === 'last-minutes' || phase === 'over') && (
        <>
          {t(phase === 'over' ? 'notebook.cue-over' : 'notebook.cue')}{' '}
          <a href="#closing-title">{t('notebook.to-closing')}</a>
        </>
      )}
    </p>
  )
}

function Closing({ urgent, onEnd }: { urgent: boolean; onEnd: (() => void) | undefined }) {
  const { t } = useReader()
  return (
    <section class="notebook-closing" data-urgent={urgent || undefined} aria-labelledby="closing-title">
      <h2 id="closing-title">{t('notebook.closing')}</h2>
      <ul>
        <li>{t('notebook.closing-thank')}</li>
        <li>{t('notebook.closing-who')}</li>
        <li>{t('notebook.closing-name')}</li>
      </ul>
      {onEnd && (
        <Button icon="check" name="act" value="end" onClick={onEnd}>
          {t('notebook.end')}
        </Button>
      )}
    </section>
  )
}
