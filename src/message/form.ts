import type { Outcome } from '../commands/answer.ts';
import type { Asker, ShownMessage } from './call.ts';

/** A form as Discord takes it: the data of a first response of type 9. Source: the API reference (v10), «Modals» and «Label». */
export interface FormPayload {
  /** What a submitted form says of itself; at most 100. */
  readonly custom_id: string;
  /** At most 45. */
  readonly title: string;
  /** One to five of them. */
  readonly components: readonly FormRow[];
}

/** A field with what stands above it; `type` 18 is a label. */
export interface FormRow {
  readonly type: 18;
  /** At most 45. */
  readonly label: string;
  /** At most 100. */
  readonly description?: string;
  readonly component: TextInput;
}

/** A field to write in; `type` 4. `style` 1 is one line, 2 are several. */
export interface TextInput {
  readonly type: 4;
  readonly custom_id: string;
  readonly style: 1 | 2;
  /** What stands in it to begin with; at most 4,000. */
  readonly value?: string;
  /** What an empty field shows; at most 100. */
  readonly placeholder?: string;
  readonly required: boolean;
  readonly max_length: number;
}

/** A form that was filled in and sent. */
export interface FormCall {
  readonly kind: 'form';
  /** The `custom_id` of the form. */
  readonly id: string;
  /** What was written, by the `custom_id` of its field. */
  readonly fields: Readonly<Record<string, string>>;
  /** The message under which the button was pressed that opened the form; null where there is none. */
  readonly message: ShownMessage | null;
  readonly by?: Asker;
}

/** A form to be filled in, in answer to a button. */
export interface FormReply {
  readonly command: string;
  readonly outcome: Outcome;
  readonly form: FormPayload;
}
