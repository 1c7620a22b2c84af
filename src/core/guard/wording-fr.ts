import { FRENCH_IDIOMS } from './idioms-fr.js';
import type { Wording } from './wording.js';

export const FRENCH: Wording = {
  refusal:
    /\b(?:(?:aucune? \w+|personne) (?:\w+ ){0,2}ne (?:\w+ ){0,3}(?:promet\w*|garanti\w*|dire|sait|savoir)|ne (?:se )?prononce\w*|(?:ne|n') ?(?:pouvons|peux|savons|sais|connaissons|sommes pas (?:sur|en mesure))|ne (?:voulons|voudrais|voudrions|veux|souhaite|souhaitons|veut) pas|on ne peut|impossible|difficile de|depend(?:ent|ra)?|avant (?:d'avoir|de pouvoir|que nous)|sans avoir|sans connaitre|pas encore|n'est pas (?:une?|de) (?:\w+ )?(?:offre|devis|contrat|promesse|engagement|garantie|confirmation)|verifions|examinons|trop tot)\b/,
  recap:
    /^(?:donc |et |alors |chere? \w+, )?(?:vous (?:donc )?(?:nous )?(?:demandez|souhaitez|ecrivez|ecriviez|avez (?:demande|ecrit|besoin|un budget|mentionne|indique)|cherchez|voulez|dites|attendez|serez|parlez|evoquez|desirez|etes)|(?:nous |j'|je )?(?:avons|ai) (?:bien )?note|(?:nous |je )?(?:comprenons|voyons|comprends|vois) (?:que|pourquoi)|(?:un grand |mille )?merci|felicitations|veuillez|pourriez-vous|votre message nous)\b/,
  statement: /^(?:oui,? |bien sur,? )?(?:nous|je|notre|nos|le|la|les|votre|c'est|cela|ce|il|elle|on)\b/,
  price:
    /\b(?:prix|tarifs?|coute(?:ra|nt)?|facturons|comptez|total|ttc|a partir de|par personne|de l'heure|revient|reviendra)\b/,
  happens:
    /\b(?:\w{2,}(?:erons|irons|rons|era|ira|ront|rez|rai|dra)|commen(?:ce|cons)\w{0,2}|passe(?:ra|ons|rons)?|livr(?:ons|e|era)|vien(?:t|ent|drons)|ven(?:ons|ez)|arriv(?:e|ons|era)|prete?s?|se fera|aura lieu|confirmee?|nous convient|pouvons (?:venir|passer|commencer))\b/,
  yes: /^(?:oui|bien sur|d'accord|entendu|avec plaisir|volontiers|pas de probleme)(?:,| pour) (?!vous\b)/,
  settles:
    /\b(?:(?:c'est|est) (?:\w+ )?(?:parfait|bon|d'accord|entendu)(?: pour (?:nous|moi))?|(?:nous|me) (?:convient|va)(?: (?:tres bien|parfaitement|bien))?)[.!]?$/,
  lasts: /\b(?:dure(?:nt|ra|ront)?|prend(?:ra|ront|s)?|delai|au maximum|au plus|moins de|prets?)\b/,
  habit: /\b(?:depuis|il y a|ouverts?|horaires|fermes?|dernier|derniere)\b/,
  kinds: {
    date: /\b(?:(?:avant|vers|d'ici) midi|dans l'heure|dans (?:quelques|les prochaines) (?:minutes|heures|jours)|le jour meme|tout de suite)\b/,
    price: /\b(?:prix (?:fixe|ferme|definitif)|forfait de|ne (?:changera|augmentera) pas)\b/,
    discount:
      /\b(?:moitie (?:moins cher|du prix)|ne facturons pas|pour la moitie|a nos frais|cadeau|remise|rabais|reduction|gratuit(?:e|s|es|ement)?|offert(?:e|s|es)?|offrons|sans (?:frais|supplement|cout)|ne vous (?:couter|factur)\w{1,6} (?:rien|pas)|moitie prix|tarif preferentiel)\b/,
    guarantee:
      /(?<!pas |ne )\b(?:comptez sur (?:nous|moi)|(?:ca|cela|il|elle|rien) ne \w+(?:ra|ront) (?:plus|pas|jamais)|j'en suis (?:sure?|certaine?)|reussira|n'aurez (?:plus|aucun)|ne vous inquietez pas|sans (?:aucun )?doute|tiendra|vous serez (?:ravie?|satisfaite?|enchante)\w{0,2}|aucun probleme pour|garanti\w{0,7}|(?:je )?vous (?:promets|promettons|assure|assurons)|promettons|(?:pouvez )?compter sur|soyez (?:assure|certain|tranquille)\w{0,2}|(?:ma|notre) parole|sans (?:aucun )?risque|a coup sur|sans faute|100 ?%|plus jamais)\b/,
    availability:
      /\b(?:(?:on|je|nous) vous (?:case|cale|glisse|caserai|calons|casons)|il (?:nous |en )?reste|est a vous|avons (?:une?|deux|trois|\d) |pourrions vous (?:recevoir|prendre)|c'est possible (?:le|pour)|vous (?:prendre|recevoir)|(?:nous avons|il (?:nous )?reste|j'ai) (?:encore )?(?:\w+ ){0,3}(?:table|place|places|creneau|chambre|disponibilite\w?|temps|stock|libre)|(?:est|sont|suis|sommes|serait) (?:encore |bien )?(?:libre|disponible)s?|en stock|nous convient|(?:vous )?(?:avons|ai) (?:reserve|garde|bloque)|pouvons (?:venir|passer|commencer|vous recevoir))\b/,
    refund:
      /\b(?:(?:sera|seront) (?:rendu|restitue|reverse)\w{0,2}|vous (?:rendons|rendrons|reversons)|rembours\w{1,8}|(?:recupere|rend|restitu)\w{1,6} .{0,20}\b(?:argent|acompte|caution|montant)|avoir de \d|bon d'achat|dedommag\w{1,7}|indemnis\w{1,6}|crediter\w{1,3})\b/,
    fault:
      /(?<!pas )\b(?:on s'est (?:plante|trompe|loupe|emmele)\w{0,2}|avons (?:interverti|confondu|perdu|melange|mal|livre le mauvais|facture deux fois)|de notre cote|c'est nous qui avons|(?:de |c'est |est |etait )(?:de )?(?:notre|ma) (?:faute|erreur)|(?:notre|une) (?:erreur|faute|oubli|negligence) de (?:notre|ma)|notre (?:erreur|faute|oubli|negligence)|(?:assumons|prenons|acceptons) .{0,30}\bresponsabilite|sommes (?:entierement |pleinement )?responsables|nous (?:nous sommes trompes|avons (?:oublie|commis|casse|endommage|fait une erreur))|desoles? d'avoir|n'aurait pas du)\b/,
    advice:
      /\b(?:(?:voisin|proprietaire|bailleur|locataire|employeur|patron|banque|vendeur)e? ne peut pas|dans votre droit|n'avez (?:rien|pas) (?:a|besoin de) (?:demander|declarer|payer|signaler)|(?:donnez|prenez|appliquez)(?:-lui)? (?:\w+ ){0,3}(?:comprimes?|gouttes|gelules?|mg|ml)|n'a pas le droit|a le droit de|est (?:interdit|autorise|obligatoire|exonere)\w{0,2}|pas besoin d'autorisation|(?:aucun|aucune|pas besoin d[e']|pas de) ?(?:permis|autorisation|ordonnance|declaration)|deductibles?|(?:avez|aurez) droit a|vous pouvez (?:deduire|reclamer|porter plainte|arreter (?:de prendre|le traitement))|la loi (?:dit|exige|oblige|permet|impose)|legalement|(?:est|sont) (?:tout a fait |parfaitement )?(?:legal|legale|sans danger|inoffensif)\w{0,3}|assurance (?:prendra|couvr|rembours|paie|paiera)\w{0,5}|prenez (?:\w+ ){0,3}(?:comprimes?|ibuprofene|paracetamol|mg)|le proprietaire doit)\b/,
    contract:
      /\b(?:affaire conclue|commande (?:acceptee|confirmee)|c'est entendu|marche est conclu|(?:est|sont) (?:donc |bien |desormais )?(?:confirme|reserve|valide|accepte|enregistre)e?s?|(?:nous )?confirmons (?:votre|la|le)|acceptons (?:votre|vos|la|les|le)|nous (?:nous )?engageons|engageons a|offre ferme|par la presente|(?:vaut|tient lieu de) (?:contrat|accord)|vous acceptez|nos conditions generales|non remboursable|valable jusqu|marche conclu|notre contrat)\b/,
  },
  idioms: FRENCH_IDIOMS,
};
