import basics from '../../assets/protocols/basics.yaml?raw';
import brand from '../../assets/protocols/brand.yaml?raw';
import charity from '../../assets/protocols/charity.yaml?raw';
import person from '../../assets/protocols/person.yaml?raw';
import publicOffice from '../../assets/protocols/public-office.yaml?raw';

/** Protocols to start from. */
export const examples = [
  { id: 'basics', label: 'The basics', text: basics },
  { id: 'brand', label: 'A brand', text: brand },
  { id: 'charity', label: 'A charity', text: charity },
  { id: 'public-office', label: 'A public office', text: publicOffice },
  { id: 'person', label: 'A person', text: person },
];
