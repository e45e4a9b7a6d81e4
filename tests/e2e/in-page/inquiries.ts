/** Puts the way to ask inquiries into a page. */
import { openInquiries } from '../../../src/ui/inquiries/open-inquiries.ts';

Object.assign(globalThis, { openInquiries });
