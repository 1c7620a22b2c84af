/**
 * The everyday words of business in English, German, Spanish and French, by what they mean: an inquiry in one
 * language finds what is known in another. Lower case, without accents. A word that means something else in one of
 * the other languages is left out.
 */
export const GLOSSARY: Record<string, string> = {
  price:
    'price pricing cost fee rate quote quotation estimate budget preis kosten kostet gebuhr tarif angebot kostenvoranschlag precio cuesta cuestan costo coste tarifa presupuesto cotizacion cobran prix cout coute tarif devis facturez',
  hours:
    'hours opening offnungszeiten sprechzeiten burozeiten geoffnet offen horario horarios abierto abren cierran horaire horaires ouverture ouvert ouverts fermeture weekend wochenende samstag sonntag saturday sunday sabado domingo samedi dimanche',
  area: 'area region radius territory einsatzgebiet gebiet umkreis umgebung anfahrt zona region desplazan radio secteur deplacez zone perimetre',
  cancel:
    'cancel cancellation stornieren stornierung storno absagen kundigen kundigung widerruf cancelar cancelacion anular anulacion annuler annulation resilier',
  warranty: 'warranty guarantee garantie gewahrleistung garantia',
  deposit:
    'deposit downpayment prepayment anzahlung kaution vorauszahlung anticipo deposito fianza senal acompte arrhes caution',
  payment:
    'payment pay invoice instalment installment zahlung bezahlen zahlen rechnung ratenzahlung uberweisung pago pagar factura plazos paiement payer facture virement',
  financing:
    'financing finance loan finanzierung kredit darlehen financiacion financiar prestamo financement pret credit',
  appointment:
    'appointment booking book schedule reservation termin buchen buchung terminvereinbarung cita reservar reserva turno rendez-vous rendezvous rdv reserver',
  visit: 'visit viewing inspection besichtigung besuch besichtigen vorbeikommen visita visitar visite passer',
  duration: 'duration long dauer dauert duracion tarda tardan duree dure delai',
  start:
    'start begin availability available beginnen anfangen verfugbar empezar comenzar disponible disponibilidad commencer demarrer disponibilite',
  permit:
    'permit licence license genehmigung baugenehmigung erlaubnis zulassung permiso licencia permis autorisation',
  insurance: 'insurance insured bonded versicherung versichert seguro asegurado assurance assure',
  delivery:
    'delivery deliver shipping lieferung liefern versand entrega envio entregar livraison livrer expedition',
  refund:
    'refund reimbursement return erstattung ruckerstattung ruckgabe reembolso devolucion remboursement retour',
  discount: 'discount rebate rabatt nachlass ermassigung descuento rebaja remise reduction rabais',
  emergency: 'emergency urgent notfall notdienst dringend urgencia emergencia urgente urgence depannage',
  material: 'material supplies materialien materiales materiau materiaux',
  repair: 'repair fix reparatur reparieren reparacion reparar arreglar reparation reparer',
  maintenance: 'maintenance service servicing wartung instandhaltung mantenimiento entretien',
  install: 'install installation fitting einbau einbauen montage instalar instalacion installer pose',
  remodel:
    'remodel renovate renovation refurbish renovieren renovierung sanieren sanierung umbau umbauen reformar reforma renovacion renover',
  clean: 'clean cleaning reinigung reinigen putzen limpieza limpiar nettoyage nettoyer menage',
  paint: 'paint painting malen streichen maler anstrich pintar pintura peindre peinture',
  parking: 'parking parkplatz parken aparcamiento estacionamiento stationnement',
  photo: 'photo picture image foto bild fotos imagen imagenes',
  child: 'child children kid kids kind kinder nino ninos nina enfant enfants',
  pet: 'pet dog cat haustier hund katze mascota perro gato chien chat animal',
  accessible:
    'accessible wheelchair accessibility barrierefrei rollstuhl accesible silla fauteuil roulant accessibilite',
  gift: 'gift voucher gutschein geschenk regalo vale bon cadeau',
  job: 'vacancy hiring career stelle bewerbung empleo vacante emploi recrutement',
  house: 'house home haus casa vivienda maison',
  kitchen: 'kitchen kuche cocina cuisine',
  bathroom:
    'bathroom bath shower badezimmer badsanierung badrenovierung dusche bano duche ducha banera baignoire bain',
  roof: 'roof roofing dach tejado techo toit toiture',
  window: 'window fenster ventana fenetre',
  door: 'door turen puerta porte',
  floor: 'floor flooring fussboden boden parkett suelo piso plancher parquet',
  basement: 'basement cellar keller sotano cave',
  attic: 'attic loft dachboden dachgeschoss atico desvan grenier combles',
  addition: 'addition extension anbau ampliacion agrandissement',
  garden: 'garden yard lawn landscaping garten jardin cesped pelouse',
  wall: 'wall wand mauer pared mur',
  heating: 'heating furnace boiler heizung heizkessel calefaccion caldera chauffage chaudiere',
  water: 'water plumbing pipe leak wasser rohr klempner agua tuberia fontaneria eau tuyau plomberie fuite',
  electricity: 'electricity electrical wiring strom elektrik electricidad electricite',
  wedding: 'wedding hochzeit boda mariage',
  car: 'car vehicle auto fahrzeug coche vehiculo voiture vehicule',
  hair: 'hair haircut haare haarschnitt pelo cabello cheveux',
  tooth: 'tooth teeth dental zahn zahne diente dientes dent dents',
  lesson: 'lesson class course unterricht kurs stunde clase curso cours lecon',
};

/** What is said in several words, in flattened text. */
export const GLOSSARY_PHRASES: [RegExp, string][] = [
  [
    /\b(?:how much|wie ?viel|was kostet|cuanto (?:cuesta|cuestan|sale|vale|seria|cobran)|combien (?:coute|ca|est|faut))\b/,
    'price',
  ],
  [
    /\b(?:are you open|(?:when|until when) do you (?:open|close)|wann haben sie|wann (?:offnen|schliessen)|a que hora|etes[- ]vous ouverts?)\b/,
    'hours',
  ],
  [
    /\b(?:do you (?:come|travel|work|cover|serve|deliver)|how far|service area|kommen sie|arbeiten sie (?:in|auch)|fahren sie|trabajan en|vienen a|(?:vous )?intervenez|vous deplacez)\b/,
    'area',
  ],
  [
    /\b(?:how long|how many (?:weeks|days|months)|wie lange|cuanto (?:tiempo|tarda|dura)|combien de temps)\b/,
    'duration',
  ],
  [
    /\b(?:how soon|lead time|wait(?:ing)? (?:time|list)|wann konn(?:en|ten)|cuando (?:pueden|podrian|empiezan)|quand pou(?:vez|rriez))\b/,
    'start',
  ],
  [/\b(?:down payment|up front|a cuenta)\b/, 'deposit'],
  [/\b(?:mon(?:day)?|tue|wed|thu|fri)(?:day)? (?:to|through|bis) (?:fri|sat|sun)(?:day)?\b/, 'hours'],
  [/\b(?:unser|das|ein|ihr|neues|altes|kleines|im|zweites) bad\b/, 'bathroom'],
  [/\b(?:salle de bains?|cuarto de bano)\b/, 'bathroom'],
];

/** Words that tell nothing of what somebody asks about. Lower case, without accents. */
export const STOP_WORDS =
  'a about after again all also am an and any are as at be because been before being between both but by can could did do does doing down each few for from further had has have having he hello her here hi his how i if in into is it its just let like looking made make many me more most much my need needs no nor not now of off on once one only or other our out over own please same she should so some such than thank thanks that the their them then there these they this those through to too under until up us very was we well were what when where which while who why will with would you your yours dear regards know want wants get got day days hey ' +
  'aber alle als am an auch auf aus bei beim bin bis bitte da dann danke das dass dem den denn der des die dies diese doch dort du ein eine einem einen einer eines er es etwas euch euer fur gern gerne gibt guten habe haben hallo hat hier ich ihnen ihr ihre im in ist ja kann kein keine konnen konnten liebe machen man mehr mein meine mir mit mochte mochten nach nicht noch nur oder ob ohne schon sehr sehr sein seine sich sie sind so tag uber um und uns unser unsere vielen vom von vor wann war waren warum was wenn wer werden wie wir wird wo wurde wurden zu zum zur gruss grusse herr frau geehrte ' +
  'al algo ante con como cual cuando de del desde donde el ella ellos en entre era es esta estamos estan estar este esto estoy favor fue gracias ha hace hacer han hasta hay hola la las le les lo los mas me mi mis mucho muy nada no nos nosotros nuestra nuestro o para pero por porque puede pueden que quien quiero queremos se ser si sin sobre son soy su sus te tengo tenemos tiene tienen todo tu un una unas uno unos usted ustedes y ya yo buenos buenas dias tardes saludos gustaria quisiera ' +
  'au aux avec avez avons bien bonjour ce ces cette chez dans de des du elle elles en est et etes etre eu fait faire il ils je la le les leur leurs lui ma mais me merci mes moi mon ne nos notre nous on ont ou par pas peut plus pour pouvez qu que quel quelle quelles quels qui sa sans se ses si sommes son sont suis sur ta tes toi ton tous tout toute tres tu un une vos votre vous vers voudrais voudrions aimerais cordialement madame monsieur';
