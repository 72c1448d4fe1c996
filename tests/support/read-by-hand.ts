/** What a person who opens the file in an editor finds in one card. */
export interface ByHand {
  name: string
  phones?: string[]
  emails?: string[]
}

/**
 * The files of two public collections as read with the eyes, card by card, not with the program: every name, phone and
 * e-mail that stands in them; none where a card holds nobody. A string is why a file must be refused. The files themselves are not ours; tests
 * and the measurement read them from HALFHOUR_CORPORA.
 */
export const readByHand: Record<string, ByHand[] | 'card-comment' | 'card-broken-line'> = {
  'android-vcard/v21_adr_multiple_line.vcf': [{ name: 'bogus' }],
  'android-vcard/v21_android_custom_prop.vcf': [],
  'android-vcard/v21_backslash.vcf': [{ name: 'A;B\\C\\;D:E\\\\' }],
  'android-vcard/v21_base64_no_2_crlf.vcf': [{ name: 'fullname' }],
  'android-vcard/v21_blackberry_photo.vcf': [
    { name: 'boogie', phones: ['+5555555', '+5555556'], emails: ['forrestgump@walladalla.com'] },
  ],
  'android-vcard/v21_complicated.vcf': [
    {
      name: 'Joe Due',
      phones: ['(111) 555-1212', '(404) 555-1212', '0311111111', '0322222222', '0333333333'],
      emails: ['forrestgump@walladalla.com', 'cell@example.com'],
    },
  ],
  'android-vcard/v21_im.vcf': [{ name: 'Nick' }],
  'android-vcard/v21_invalid_comment_line.vcf': 'card-comment',
  'android-vcard/v21_invalid_multiple_line.vcf': 'card-broken-line',
  'android-vcard/v21_japanese_1.vcf': [{ name: '安藤ロイド', phones: ['0300000000'] }],
  'android-vcard/v21_japanese_2.vcf': [{ name: '安藤 ロイド 1' }],
  'android-vcard/v21_japanese_3.vcf': [{ name: '伊能 圭一 伊予' }],
  'android-vcard/v21_malformed_photo.vcf': [{ name: 'fullname' }],
  'android-vcard/v21_multiple_entry.vcf': [
    { name: '安藤ロイド3', phones: ['9', '10', '11', '12'] },
    { name: '安藤ロイド4', phones: ['13', '14', '15', '16'] },
    { name: '安藤ロイド5', phones: ['17', '18', '19', '20'] },
  ],
  'android-vcard/v21_nest.vcf': [{ name: 'parent', phones: ['1'] }, { name: 'nest1' }, { name: 'nest2' }],
  'android-vcard/v21_org_before_title.vcf': [{ name: 'Normal Guy' }],
  'android-vcard/v21_pref_handling.vcf': [
    { name: 'Smith', phones: ['1', '2', '3'], emails: ['test@example.com', 'test2@examination.com'] },
  ],
  'android-vcard/v21_simple_1.vcf': [{ name: 'Roid Ando' }],
  'android-vcard/v21_simple_2.vcf': [{ name: 'Ando Roid' }],
  'android-vcard/v21_simple_3.vcf': [{ name: 'Ando Roid' }],
  'android-vcard/v21_sip.vcf': [{ name: 'Android' }],
  'android-vcard/v21_title_before_org.vcf': [{ name: 'Nice Guy' }],
  'android-vcard/v21_winmo_65.vcf': [{ name: 'Example' }],
  'android-vcard/v21_x_android_custom_after_photo.vcf': [{ name: 'Roid Ando' }],
  'android-vcard/v21_x_param.vcf': [
    { name: 'Roid Ando', phones: ['1', '2'], emails: ['email@example.com', 'email2@example.com'] },
  ],
  'android-vcard/v30_comma_separated.vcf': [{ name: 'G M F', phones: ['1'] }],
  'android-vcard/v30_ios_613_multiline.vcf': [
    { name: 'Bob Smith', phones: ['(650) 555-1212'], emails: ['bob@smithauto.com'] },
  ],
  'android-vcard/v30_japanese.vcf': [{ name: '伊能 圭一 伊予' }],
  'android-vcard/v30_multibyte_param.vcf': [{ name: 'G M F', phones: ['1'] }],
  'android-vcard/v30_pager.vcf': [{ name: 'G M F', phones: ['6101231234@pagersample.com'] }],
  'android-vcard/v30_pause_wait.vcf': [{ name: 'Pause Wait', phones: ['p1234p5678w9'] }],
  'android-vcard/v30_simple.vcf': [{ name: 'And Roid', phones: ['0300000000'] }],
  'android-vcard/v30_sip.vcf': [{ name: 'Android' }],
  'android-vcard/v40_sip.vcf': [{ name: '安藤 ロイド', phones: ['1', 'sip:example@example.com'] }],
  'android-vcard/v40_sort_as.vcf': [{ name: '安藤 ロイド' }],
  'ez-vcard/io/text/John_Doe_ANDROID.vcf': [
    { name: '', emails: ['john.doe@company.com'] },
    { name: '', emails: ['jane.doe@company.com'] },
    { name: 'Ñ Ñ Ñ Ñ Ñ', phones: ['123456789'] },
    { name: 'Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ', phones: ['123456', '234567', '3456789', '45678901'] },
    { name: 'Ñ Ñ Ñ Ñ', phones: ['123456'], emails: ['bob@company.com', 'ÑÑÑÑÑÑÑÑÑÑÑÑÑÑ'] },
    { name: 'ÑÑÑÑ', phones: ['55556666'], emails: ['henry@company.com'] },
  ],
  'ez-vcard/io/text/John_Doe_BLACK_BERRY.vcf': [{ name: 'John Doe', phones: ['+96123456789'] }],
  'ez-vcard/io/text/John_Doe_EVOLUTION.vcf': [
    {
      name: 'Mr. John Richter, James Doe Sr.',
      phones: ['905-666-1234', '905-555-1234'],
      emails: ['john.doe@ibm.com'],
    },
  ],
  'ez-vcard/io/text/John_Doe_GMAIL.vcf': [
    {
      name: 'Mr. John Richter, James Doe Sr.',
      phones: ['905-555-1234', '905-666-1234'],
      emails: ['john.doe@ibm.com'],
    },
  ],
  'ez-vcard/io/text/John_Doe_IPHONE.vcf': [
    {
      name: 'Mr. John Richter James Doe Sr.',
      phones: [
        ...['905-555-1234', '905-666-1234', '905-777-1234', '905-888-1234', '905-999-1234'],
        ...['905-111-1234', '905-222-1234'],
      ],
      emails: ['john.doe@ibm.com'],
    },
  ],
  'ez-vcard/io/text/John_Doe_LOTUS_NOTES.vcf': [
    {
      name: 'Mr. Doe John I Johny',
      phones: ['+1 (212) 204-34456', '00-1-212-555-7777'],
      emails: ['john.doe@ibm.com', 'billy_bob@gmail.com'],
    },
  ],
  'ez-vcard/io/text/John_Doe_MAC_ADDRESS_BOOK.vcf': [
    {
      name: 'Mr. John Richter,James Doe Sr.',
      phones: [
        ...['905-777-1234', '905-666-1234', '905-555-1234', '905-888-1234', '905-999-1234'],
        ...['905-111-1234', '905-222-1234'],
      ],
      emails: ['john.doe@ibm.com'],
    },
  ],
  'ez-vcard/io/text/John_Doe_MS_OUTLOOK.vcf': [
    {
      name: 'Mr. John Richter James Doe Sr.',
      phones: ['(905) 555-1234', '(905) 666-1234'],
      emails: ['john.doe@ibm.cm'],
    },
  ],
  'ez-vcard/io/text/fullcontact.vcf': [
    {
      name: 'Prefix FirstName MiddleName LastName Suffix',
      phones: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `555-555-111${n}`),
      emails: ['home', 'work', 'school', 'other', 'custom'].map((name) => `${name}@example.com`),
    },
  ],
  'ez-vcard/io/text/gmail-list.vcf': [
    { name: 'Arnold Smith', emails: ['asmithk@gmail.com'] },
    { name: 'Chris Beatle', emails: ['chrisy55d@yahoo.com'] },
    { name: 'Doug White', emails: ['dwhite@gmail.com'] },
  ],
  'ez-vcard/io/text/gmail-single.vcf': [
    { name: 'Greg Dartmouth', phones: ['555 555 1111', '555 555 2222'], emails: ['gdartmouth@hotmail.com'] },
  ],
  'ez-vcard/io/text/gmail-single2.vcf': [
    {
      name: 'VCard Test',
      phones: Array.from({ length: 11 }, (_, n) => String(5_555_551_111 + n)),
      emails: ['email', 'homeemail', 'workemail', 'otheremail', 'customcategory'].map(
        (name) => `${name}@example.com`,
      ),
    },
  ],
  'ez-vcard/io/text/outlook-2003.vcf': [
    {
      name: 'John Doe III',
      phones: ['BusinessPhone', 'HomePhone', 'MobilePhone', 'BusinessFaxPhone'],
      emails: ['jdoe@hotmail.com'],
    },
  ],
  'ez-vcard/io/text/outlook-2007.vcf': [
    {
      name: 'Mr. Michael Angstadt Jr.',
      phones: ['(111) 555-1111', '(111) 555-2222', '(111) 555-4444', '(111) 555-3333'],
      emails: ['mike.angstadt@gmail.com'],
    },
  ],
  'ez-vcard/io/text/rfc2426-example.vcf': [
    {
      name: 'Frank Dawson',
      phones: ['+1-919-676-9515', '+1-919-676-9564'],
      emails: ['Frank_Dawson@Lotus.com', 'fdawson@earthlink.net'],
    },
    { name: 'Tim Howes', phones: ['+1-415-937-3419', '+1-415-528-4164'], emails: ['howes@netscape.com'] },
  ],
  'ez-vcard/io/text/rfc6350-example.vcf': [
    {
      name: 'Simon Perreault',
      phones: ['+1-418-656-9254 ext. 102', '+1-418-262-6501'],
      emails: ['simon.perreault@viagenie.ca'],
    },
  ],
  'ez-vcard/io/text/thunderbird-MoreFunctionsForAddressBook-extension.vcf': [
    {
      name: 'John Doe',
      phones: ['555-555-1111', '555-555-2222', '555-555-5555', '555-555-3333', '555-555-4444'],
      emails: [
        'doe.john@hotmail.com',
        ...['additional-email', 'additional-email1', 'additional-email2', 'additional-email3'].map(
          (name) => `${name}@company.com`,
        ),
      ],
    },
  ],
  'ez-vcard/issue/issue114.vcf': [
    { name: 'Dummy, Dummy', phones: ['+49 1234 56789', '+49 9876 54321'], emails: ['dummy.dummy@dummy.com'] },
  ],
  'sabre-vobject/issue64.vcf': [],
  'sabre-vobject/issue153.vcf': [{ name: 'Test Benutzer' }],
}
