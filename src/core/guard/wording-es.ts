import { SPANISH_IDIOMS } from './idioms-es.js';
import type { Wording } from './wording.js';

export const SPANISH: Wording = {
  refusal:
    /\b(?:(?:ningun\w* \w+|nadie) (?:\w+ ){0,4}(?:promet\w*|garantiz\w*|decir\w*|sab\w*)|no (?:podemos|puedo|podriamos|sabemos|es posible|estamos seguros)|(?:todavia|aun) no|depend[ea]n?|sin (?:ver|conocer|saber|haber)|antes de (?:hablar|poder|dar|decir|confirmar)|consultando|revisando|no (?:queremos|quiero|quisiera|quisieramos|querria)|imposible|no (?:es|son|constituye) una? (?:\w+ )?(?:oferta|presupuesto|contrato|promesa|compromiso|confirmacion)|no (?:hacemos|damos|ofrecemos|aplicamos) (?:\w+ )?(?:descuentos?|rebajas?|garantias?|devoluciones|reembolsos))\b/,
  recap:
    /^(?:entonces |asi que |y )?(?:(?:usted(?:es)? )?(?:nos |me )?(?:(?:llevas?|llevan|preguntas|dices|cuentas|comentas|escribes|pides|indicas|quieres|necesitas|buscas|mencionas)\b|(?:tenemos|tengo|hemos|he) (?:apuntad|anotad)\w+|pregunta|dice|cuenta|comenta|escribe|menciona|pide|indica|quieren?|desean?|necesitan?|busca|han? (?:dicho|escrito|pedido|mencionado))n?\b|(?:entiendo|entendemos|comprendo|comprendemos|veo|vemos|leo) (?:que|por que)|(?:muchas |mil )?gracias|le agradecemos|por favor|enhorabuena|felicidades)/,
  statement:
    /^(?:si,? |claro,? )?(?:nosotros|nuestr[oa]s?|el|la|los|las|su|se l[oea]s?|le|les|podemos|puedo|tenemos|hay|estamos|estaremos)\b/,
  price:
    /\b(?:cuestan?|costara\w?|precio|tarifa|coste?|costo|cobramos|saldria|sale (?:por|a)|se l[oa]s? (?:hacemos|dejamos)|total|por (?:persona|hora)|a partir de)\b/,
  happens:
    /\b(?:\w{2,}(?:aremos|eremos|iremos|dremos|drem)|\w{3,}(?:ara|era|ira|dra|aran|eran|iran|dran)|empezamos|comenzamos|pasamos?|llega(?:mos|n)?|vamos|van?|entrega(?:mos|n)?|esta(?:ra|n)? list[oa]s?|queda(?:mos)?|llam(?:o|amos)|envi(?:o|amos)|confirmad[oa]|nos viene bien|podemos (?:ir|pasar|empezar|estar|hacer))\b/,
  yes: /^(?:si|claro|por supuesto|de acuerdo|con (?:mucho )?gusto|sin problema), (?!usted\b)/,
  settles:
    /\b(?:(?:nos|me) (?:va|viene) (?:\w+ )?(?:bien|perfecto)|esta (?:muy )?bien|perfecto|de acuerdo)[.!]?$/,
  lasts: /\b(?:duran?|durara\w?|tarda(?:mos|n|ra)?|plazo|list[oa]s?|menos de|como maximo|llevara?)\b/,
  habit: /\b(?:desde|hace|abrimos|abren?|atendemos|abierto|horario|cerramos|cerrado|pasad[oa])\b/,
  kinds: {
    date: /\b(?:antes (?:de|del) (?:mediodia|comer|anochecer)|en (?:unos|pocos) (?:minutos|dias)|en unas horas|hoy mismo|ahora mismo)\b/,
    price: /\b(?:precio (?:cerrado|fijo|final)|no (?:subira|cambiara|le cobraremos mas))\b/,
    discount:
      /\b(?:por (?:nuestra cuenta|cuenta de la casa)|(?:paga|pagan) (?:solo )?la mitad|incluid[oa] sin|descuento|rebaja|gratis|gratuit[oa]s?|sin (?:ningun )?(?:coste?|costo|cargo|recargo)|no tiene (?:ningun )?(?:coste?|costo)|no (?:le |les )?(?:cobra(?:mos|remos)|cuesta nada)|invita la casa|a mitad de precio|regalamos|precio especial|dos por uno)\b/,
    guarantee:
      /(?<!no )\b(?:(?:eso|esto|ya|aqui|ahi)? ?no (?:lo |la |le )?v(?:uelve|olvera|uelven) a \w+|seguro(?=[.!]?$)|se lo digo yo|(?:va|van) a (?:aprobar|quedar|funcionar|ganar|durar|encantar)\w{0,3}|no (?:se preocupe|fallara|volvera)|estoy segur[oa]|sin duda|quedara(?:n)? (?:encantad|satisfech)\w+|garanti\w{1,8}|(?:le|les|te|os) (?:aseguro|aseguramos|prometo|prometemos|doy mi palabra|damos nuestra palabra)|prometemos|aseguramos|puede(?:n)? (?:contar|confiar)|cuente con|quedara como nuevo|sin (?:ningun )?riesgo|con total seguridad|seguro que|100 ?%|nunca mas)\b/,
    availability:
      /\b(?:nos quedan?|(?:es|son) suy[oa]s?|tenemos (?:libre|un|una|dos|tres|\d)|podriamos (?:ir|pasar|atenderle|recibirle)|podemos (?:recibirle|atender)|tenemos (?:\w+ ){0,3}(?:hueco|mesa|sitio|plaza|plazas|disponibilidad|libre|habitacion\w{0,2}|tiempo|existencias|stock)|(?:esta|estan|estoy|estamos|estaria) (?:disponible|libre)s?|queda(?:n)? (?:\w+ ){0,2}(?:libre|hueco|sitio|plaza|mesa|habitacion)\w{0,3}|hay (?:hueco|sitio|mesa|plaza|disponibilidad)|en stock|nos viene bien|le (?:hemos )?(?:reservado|reservamos|guardamos|apartado)|podemos (?:ir|pasar|empezar|hacerlo|atenderle))\b/,
    refund:
      /\b(?:(?:ingresamos|ingresaremos|abonamos|devolvemos) .{0,40}\b(?:cuenta|tarjeta|dinero|importe|diferencia)|(?:recupera|recuperara) (?:\w+ ){0,2}(?:dinero|deposito|senal)|le devolv\w+|reembols\w{1,6}|devol(?:ver|ve)\w{1,6} .{0,20}\b(?:dinero|importe|deposito|fianza|senal)|(?:le|les|te) devol\w{3,8}|abonaremos|compensa\w{1,6} |indemnizaremos|vale de compra|sin coste a nuestro cargo)\b/,
    fault:
      /(?<!no )\b(?:(?:aqui|entre nosotros|en (?:la|nuestra) \w+) alguien no|(?:teniamos|tendriamos|deberiamos|debimos|debiamos|tenia que|deberia) (?:que )?haber\w*|hemos (?:confundido|perdido|mezclado|entregado mal|cobrado de mas)|es cosa nuestra|por parte nuestra|fallo nuestro|(?:fue|es|ha sido|por) (?:un |una )?(?:culpa|error|fallo|descuido) (?:nuestr[oa]|de nuestr[oa]s?|mi[oa])|(?:nuestr[oa]|la) culpa (?:es|fue)|nuestro (?:error|fallo|descuido)|(?:asumimos|aceptamos|asumo) (?:toda |plenamente |la )?(?:la )?(?:responsabilidad|culpa)|nos (?:equivocamos|hemos equivocado|olvidamos)|hemos (?:cometido un error|olvidado|danado|roto)|somos (?:los )?responsables|no deberia haber)\b/,
    advice:
      /\b(?:(?:vecin[oa]|caser[oa]|arrendador|inquilin[oa]|jefe|empresa|banco|vendedor) no (?:se |le |lo |la )*(?:puede|tiene derecho)|en su derecho|no (?:tiene|hay|necesita) que (?:pedir|avisar|declarar|solicitar|pagar)\w* |(?:dele|tome|use|aplique) (?:\w+ ){0,3}(?:pastillas?|gotas|capsulas?|mg|ml)|(?:no )?tiene (?:ningun |el )?derecho|esta (?:permitido|prohibido|exento|exenta)|es obligatorio|no (?:necesita|hace falta|requiere|es necesari[oa])n? (?:ningun |ninguna |una? )?(?:licencia|permiso|receta|autorizacion|abogado)|(?:es|son) (?:totalmente |completamente )?(?:deducibles?|legal(?:es)?|ilegal(?:es)?|segur[oa]s?|inofensiv[oa]s?)|tiene(?:n)? (?:usted )?derecho a|puede (?:deducir|desgravar|reclamar|demandar|tomar|dejar de tomar)|por ley|la ley (?:dice|exige|obliga|permite)|legalmente|(?:el |su )?seguro (?:cubre|cubrira|pagara|paga)|tome (?:\w+ ){0,3}(?:pastillas?|ibuprofeno|paracetamol|mg))\b/,
    contract:
      /\b(?:(?:queda|quedamos|esta|lo dejamos) (?:\w+ )?(?:apalabrad|apuntad|fijad|hech|asi)[oa]?|trato (?:hecho|cerrado)|pedido (?:aceptado|confirmado)|dalo por hecho|delo por hecho|(?:queda|esta|quedan|estan) (?:\w+ )?(?:confirmad|reservad|acordad|contratad)[oa]s?|confirmamos (?:su|la|el)|aceptamos (?:su|sus|el|la|las|los)|nos comprometemos|vinculante|por la presente|este (?:correo|mensaje) (?:es|sirve|vale)|usted acepta|nuestras condiciones|no reembolsable|valido hasta|trato hecho|nuestro contrato)\b/,
  },
  idioms: SPANISH_IDIOMS,
};
